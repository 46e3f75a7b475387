package org.transcript4j.internal.text;

/** The arrows that captioners put before a new speaker: {@code >>}, also as entities. */
public final class Arrows {

    private static final String ENTITY = "&gt;";

    private Arrows() {}

    /** The end of two or more arrows at {@code start}, or -1. */
    public static int end(String text, int start) {
        return end(text, start, text.length());
    }

    /** The end of two or more arrows at {@code start} and before {@code end}, or -1. */
    public static int end(String text, int start, int end) {
        int at = start;
        int arrows = 0;
        while (at < end) {
            if (text.charAt(at) == '>') {
                at++;
            } else if (text.startsWith(ENTITY, at)) {
                at += ENTITY.length();
            } else {
                break;
            }
            arrows++;
        }
        return arrows >= 2 ? at : -1;
    }
}
