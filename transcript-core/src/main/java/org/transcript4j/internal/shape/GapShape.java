package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/**
 * A label with nothing but a wide gap behind it: a tab, an ideographic space, or several blanks; {@code ana    hi},
 * {@code ○議長　発言}.
 */
final class GapShape extends LabelShape {

    private static final int LONGEST = 48;

    GapShape() {
        super("gap", 0.45);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        CharSequence text = line.text();
        int stop = Math.min(line.limit(), line.start() + LONGEST);
        if (isLetter(text, line.start(), line.end())) {
            return false;
        }
        for (int i = line.start() + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (Chars.isBlank(c)) {
                int speech = Chars.skipBlanks(text, i, line.end());
                if (speech - i > 1 || c == '\t' || c == '\u3000') {
                    found.set(line.start(), i, speech);
                    found.setLabelEnd(withoutTime(text, line.start(), i, found));
                    return speech < line.end() && speech - i < 40;
                }
            } else if (Chars.isColon(c) || (Chars.endsSentence(c) && c != '.')) {
                return false;
            }
        }
        return false;
    }

    /** {@code Q} and {@code Q.} have a shape of their own. */
    private static boolean isLetter(CharSequence text, int start, int end) {
        int behind = start + 1;
        if (behind < end && text.charAt(behind) == '.') {
            behind++;
        }
        return Chars.isLetter(text.charAt(start)) && behind < end && Chars.isBlank(text.charAt(behind));
    }
}
