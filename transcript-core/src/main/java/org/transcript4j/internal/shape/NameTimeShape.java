package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Times;

/** A label with a time in brackets and speech behind it, without a colon: {@code Ana Bell (0:12) hi}. */
final class NameTimeShape extends LabelShape {

    private static final int LONGEST = 60;

    NameTimeShape() {
        super("name and time", 0.8);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        CharSequence text = line.text();
        int stop = Math.min(line.limit(), line.start() + LONGEST);
        for (int i = line.start() + 1; i < stop; i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '[') && Chars.isBlank(text.charAt(i - 1))) {
                int inside = Chars.skipBlanks(text, i + 1, line.end());
                int time = Times.end(text, inside, line.end());
                if (time < 0 || time >= line.end() || text.charAt(time) != Chars.closing(c)) {
                    return false;
                }
                int speech = Chars.skipBlanks(text, time + 1, line.end());
                found.set(line.start(), withoutMarks(line, line.start(), i, found), speech);
                found.setTime(inside, time);
                return speech < line.end() && !Chars.isColon(text.charAt(speech)) && found.labelEnd() > line.start();
            }
            if (Chars.isColon(c) || c == '!' || c == '?' || c == ';') {
                return false;
            }
        }
        return false;
    }
}
