package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/** A label with a dash between blanks and speech behind it: {@code ANA - hi}, {@code Ana Bell -- hi}. */
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
        while (behind < line.end() && Chars.isDash(text.charAt(behind))) {
            behind++;
        }
        if (behind - dash > 3 || behind >= line.end() || !Chars.isBlank(text.charAt(behind))) {
            return false;
        }
        found.set(
                line.start(),
                withoutMarks(line, line.start(), dash, found),
                Chars.skipBlanks(text, behind, line.end()));
        return found.labelEnd() > found.labelStart();
    }
}
