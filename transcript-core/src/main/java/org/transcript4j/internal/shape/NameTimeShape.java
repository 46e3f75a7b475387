package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Times;

/** A label with a time in brackets and speech behind it, without a colon: {@code Ana Bell (0:12) hi}. */
final class NameTimeShape extends LabelShape {

    NameTimeShape() {
        super("name and time", 0.8);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        int bracket = line.delimiters().bracket();
        if (bracket < 0) {
            return false;
        }
        String text = line.text();
        int inside = Chars.skipBlanks(text, bracket + 1, line.end());
        int time = Times.end(text, inside, line.end());
        if (time < 0 || time >= line.end() || text.charAt(time) != Chars.closing(text.charAt(bracket))) {
            return false;
        }
        int speech = Chars.skipBlanks(text, time + 1, line.end());
        found.set(line.start(), withoutMarks(line, line.start(), bracket, found), speech);
        found.setTime(inside, time);
        return speech < line.end() && !Chars.isColon(text.charAt(speech)) && found.labelEnd() > line.start();
    }
}
