package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/** A label with a dash between blanks and speech behind it: {@code ANA - hi}, {@code Ana Bell -- hi}. */
final class DashShape extends LabelShape {

    private static final int LONGEST = 60;

    DashShape() {
        super("dash", 0.5);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        CharSequence text = line.text();
        int stop = Math.min(line.limit(), line.start() + LONGEST);
        for (int i = line.start() + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (Chars.isDash(c) && Chars.isBlank(text.charAt(i - 1))) {
                int behind = i;
                while (behind < line.end() && Chars.isDash(text.charAt(behind))) {
                    behind++;
                }
                if (behind - i > 3 || behind >= line.end() || !Chars.isBlank(text.charAt(behind))) {
                    return false;
                }
                found.set(
                        line.start(),
                        withoutMarks(line, line.start(), i, found),
                        Chars.skipBlanks(text, behind, line.end()));
                return found.labelEnd() > found.labelStart();
            }
            if (Chars.isColon(c) || c == '!' || c == '?' || c == ';') {
                return false;
            }
        }
        return false;
    }
}
