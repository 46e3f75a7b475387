package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/**
 * Questions and answers of testimony: {@code Q.  Where?}, {@code A    Home.}, {@code Q} alone. One capital letter, then a
 * period or a gap that is wider than between words.
 */
final class QuestionShape extends LabelShape {

    QuestionShape() {
        super("letter", 0.8);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        String text = line.text();
        int at = line.start();
        char letter = text.charAt(at);
        if (!Chars.isUpper(letter)) {
            return false;
        }
        int behind = at + 1;
        if (behind < line.end() && text.charAt(behind) == '.') {
            behind++;
        }
        if (behind < line.end() && !Chars.isBlank(text.charAt(behind))) {
            return false;
        }
        int speech = Chars.skipBlanks(text, behind, line.end());
        boolean wide = speech - behind > 1 || (speech > behind && text.charAt(behind) == '\t');
        if (behind == at + 1 && !wide && speech < line.end() && letter != 'Q' && letter != 'A') {
            return false;
        }
        found.set(at, at + 1, speech);
        if (behind == at + 1 && !wide) {
            found.setTight();
        }
        return true;
    }
}
