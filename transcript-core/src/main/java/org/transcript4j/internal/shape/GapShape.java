package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/**
 * A label with nothing but a wide gap behind it: a tab, an ideographic space, or several blanks; {@code ana    hi},
 * {@code ○議長　発言}.
 */
final class GapShape extends LabelShape {

    GapShape() {
        super("gap", 0.45);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        int gap = line.delimiters().gap();
        if (gap < 0 || isLetter(line.text(), line.start(), line.end())) {
            return false;
        }
        String text = line.text();
        int speech = Chars.skipBlanks(text, gap, line.end());
        found.set(line.start(), gap, speech);
        found.setLabelEnd(withoutTime(text, line.start(), gap, found));
        return speech < line.end() && speech - gap < 40;
    }

    /** {@code Q} and {@code Q.} have a shape of their own. */
    private static boolean isLetter(String text, int start, int end) {
        int behind = start + 1;
        if (behind < end && text.charAt(behind) == '.') {
            behind++;
        }
        return Chars.isLetter(text.charAt(start)) && behind < end && Chars.isBlank(text.charAt(behind));
    }
}
