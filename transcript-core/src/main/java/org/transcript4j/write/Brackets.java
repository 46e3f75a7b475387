package org.transcript4j.write;

import org.transcript4j.internal.text.Chars;

/** Tells what happens from what is said. */
final class Brackets {

    private Brackets() {}

    /** The text in square brackets, unless it has brackets or the sign of music round it already. */
    static String around(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        char closing = Chars.closing(first);
        boolean isBracketed = closing != 0 && text.charAt(text.length() - 1) == closing;
        boolean isMusic = first == '\u266a' || first == '\u266b';
        return isBracketed || isMusic ? text : "[" + text + "]";
    }
}
