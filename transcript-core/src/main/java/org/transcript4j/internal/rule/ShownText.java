package org.transcript4j.internal.rule;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.rule.LineView;

/** Looks at what a view shows without making a string of it. */
final class ShownText {

    private ShownText() {}

    /** The first place from {@code from} that is not blank, or the length of the view. */
    static int skipBlanks(LineView line, int from) {
        int at = from;
        while (at < line.length() && Chars.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether these characters stand at {@code at}. */
    static boolean startsWith(LineView line, int at, String characters) {
        if (at + characters.length() > line.length()) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if (line.charAt(at + i) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether these words, given in lower case, stand at {@code at}, whatever their case and blanks there. */
    static boolean startsWithFolded(LineView line, int at, String words) {
        if (at + words.length() > line.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = line.charAt(at + i);
            char folded = Chars.isBlank(c) ? ' ' : Character.toLowerCase(c);
            if (folded != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
