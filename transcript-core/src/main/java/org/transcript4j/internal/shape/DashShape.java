package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/**
 * A label with a dash, a bar or an arrow between blanks and speech behind it: {@code ANA - hi}, {@code Ana Bell -- hi},
 * {@code Ana | hi}, {@code Ana -> hi}.
 */
final class DashShape extends LabelShape {

    DashShape() {
        super("dash", 0.5);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        int dash = line.delimiters().dash();
        if (dash < 0) {
            return false;
        }
        String text = line.text();
        int behind = dash;
        while (behind < line.end() && isDelimiter(text.charAt(behind))) {
            behind++;
        }
        if (behind - dash > 3 || behind >= line.end() || !Chars.isBlank(text.charAt(behind))) {
            return false;
        }
        int labelEnd = withoutMarks(line, line.start(), dash, found);
        if (labelEnd > line.start() + 2
                && text.charAt(labelEnd - 1) == '.'
                && Chars.isLower(text.charAt(labelEnd - 2))) {
            labelEnd--;
        }
        found.set(line.start(), labelEnd, Chars.skipBlanks(text, behind, line.end()));
        return found.labelEnd() > found.labelStart();
    }

    /** A dash, a bar, or an arrow such as {@code ->}. */
    private static boolean isDelimiter(char c) {
        return Chars.isDash(c) || c == '|' || c == '>' || c == '\u2192';
    }
}
