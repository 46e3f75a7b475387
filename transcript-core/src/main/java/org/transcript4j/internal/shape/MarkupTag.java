package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;

/** Tags of markup, such as {@code <b>}; {@code <ana>} is none, but a nick. */
final class MarkupTag {

    private static final int LONGEST_NAME = 24;
    private static final int LONGEST = 120;
    private static final String[] KNOWN = {
        "b", "i", "u", "p", "em", "strong", "span", "div", "br", "font", "li", "td", "tr", "h1", "h2", "h3", "h4",
        "small", "a"
    };

    private MarkupTag() {}

    /** Behind the tag that opens at {@code at}, or -1 if none does. */
    static int end(String text, int at, int end) {
        int nameStart = at + 1 < end && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < end && nameEnd - nameStart < LONGEST_NAME && Chars.isWordPart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = nameEnd;
        while (close < end && close - at < LONGEST && text.charAt(close) != '>') {
            close++;
        }
        if (nameEnd == nameStart || close >= end || text.charAt(close) != '>') {
            return -1;
        }
        boolean empty = close > nameEnd && text.charAt(nameEnd) == '/';
        boolean glued = close == nameEnd && isGlued(text, nameStart, close, end);
        return empty || glued || isKnown(text, nameStart, nameEnd) ? close + 1 : -1;
    }

    private static boolean isKnown(String text, int nameStart, int nameEnd) {
        for (String tag : KNOWN) {
            if (tag.length() == nameEnd - nameStart && Words.matches(text, nameStart, tag)) {
                return true;
            }
        }
        return false;
    }

    /** {@code <Newspeech>Mr. Fen: ...}: text is glued to the tag, as it never is to a nick. */
    private static boolean isGlued(String text, int nameStart, int close, int end) {
        return close + 1 < end && Chars.isUpper(text.charAt(close + 1)) && Chars.isLetter(text.charAt(nameStart));
    }
}
