package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.PlainText;

/**
 * The delimiters but colons that may end a label near the start of a line, found for all shapes in one pass: a gap, a dash
 * between blanks, a bracket behind a blank. Reused for one line after another.
 */
final class Delimiters {

    private static final int LONGEST = 60;
    private static final int LONGEST_BEFORE_GAP = 48;
    private static final int BEHIND_BRACKET = 8;

    private final String text;
    private final PlainText plain;
    private int hyphen = -1;
    private int gap;
    private int dash;
    private int bracket;

    Delimiters(String text) {
        this.text = text;
        this.plain = new PlainText(text);
    }

    /** Looks from {@code start} on, no further than a label may reach. */
    void find(int start, int limit) {
        gap = -1;
        dash = -1;
        bracket = -1;
        int stop = Math.min(limit, start + LONGEST);
        if (nextHyphen(start) >= stop && plain.isPlain(start, stop) && text.charAt(start) != '|') {
            return;
        }
        look(start, stop, limit);
    }

    /** A cursor that only goes forward: asking on every line costs one pass over the text. */
    private int nextHyphen(int from) {
        if (hyphen < from) {
            int found = text.indexOf('-', from);
            hyphen = found < 0 ? Integer.MAX_VALUE : found;
        }
        return hyphen;
    }

    private void look(int start, int usualStop, int limit) {
        int stop = usualStop;
        boolean gapMayCome = true;
        boolean othersMayCome = true;
        for (int i = start + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (Chars.isWordPart(c)) {
                continue;
            }
            if (Chars.isBlank(c)) {
                if (gap < 0 && gapMayCome && i - start < LONGEST_BEFORE_GAP && isWide(i, c)) {
                    gap = i;
                }
            } else if (Chars.isColon(c)) {
                return;
            } else if (Chars.isBlank(text.charAt(i - 1)) && othersMayCome) {
                note(i, c);
                int close = c == '(' ? closing(i, limit) : -1;
                if (close > 0) {
                    i = close;
                    stop = Math.min(limit, Math.max(stop, close + BEHIND_BRACKET));
                    continue;
                }
            }
            gapMayCome &= c == '.' || !Chars.endsSentence(c);
            othersMayCome &= c != '!' && c != '?' && c != ';';
        }
    }

    private int closing(int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private boolean isWide(int at, char c) {
        return c == '\t' || c == '\u3000' || (at + 1 < text.length() && Chars.isBlank(text.charAt(at + 1)));
    }

    private void note(int at, char c) {
        if (bracket < 0 && (c == '(' || c == '[')) {
            bracket = at;
        } else if (dash < 0 && (Chars.isDash(c) || c == '|' || c == '\u2192')) {
            dash = at;
        }
    }

    /** Where a wide gap begins: a tab, an ideographic space, or several blanks; -1 if there is none. */
    int gap() {
        return gap;
    }

    /** Where a dash stands behind a blank, or -1. */
    int dash() {
        return dash;
    }

    /** Where an opening bracket stands behind a blank, or -1. */
    int bracket() {
        return bracket;
    }
}
