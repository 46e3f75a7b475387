package org.transcript4j.internal.record;

/** The arrows that captioners put before a new speaker: {@code >>}, also as entities. */
final class Arrows {

    private static final String ENTITY = "&gt;";

    private Arrows() {}

    /** The end of two or more arrows at {@code start}, or -1. */
    static int end(String text, int start) {
        int at = start;
        int arrows = 0;
        while (at < text.length()) {
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
