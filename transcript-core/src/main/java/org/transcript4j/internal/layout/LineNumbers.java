package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * Line numbers in the margin, as depositions have them: consecutive on more than half of the lines, beginning anew on each
 * page. They are taken out of the content of the lines.
 */
final class LineNumbers {

    private static final int FEWEST = 10;
    private static final int MOST = 99;

    private LineNumbers() {}

    /** The lines without their numbers; the same lines if they have none. */
    static Lines strip(Lines lines) {
        int filled = 0;
        int numbered = 0;
        int previous = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            filled++;
            int number = number(lines, line);
            if (number > 0 && (number == previous + 1 || number == 1)) {
                numbered++;
            }
            if (number > 0) {
                previous = number;
            }
        }
        boolean column =
                numbered >= FEWEST ? numbered * 2 > filled : numbered >= FEWEST / 2 && numbered * 10 >= filled * 9;
        if (!column) {
            return lines;
        }
        int[] starts = new int[lines.count()];
        for (int line = 0; line < starts.length; line++) {
            int number = lines.isBlank(line) ? -1 : number(lines, line);
            starts[line] = number > 0 ? behindNumber(lines, line) : lines.contentStart(line);
        }
        return lines.withContentStarts(starts);
    }

    /** The number that a line begins with, if blanks or nothing follow it; else -1. */
    private static int number(Lines lines, int line) {
        String text = lines.text();
        int at = lines.contentStart(line);
        int end = lines.contentEnd(line);
        int number = 0;
        int digits = at;
        while (digits < end && digits - at < 3 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            number = number * 10 + text.charAt(digits) - '0';
            digits++;
        }
        boolean apart = digits == end || (Chars.isBlank(text.charAt(digits)) && digits > at);
        return digits > at && apart && number <= MOST ? number : -1;
    }

    private static int behindNumber(Lines lines, int line) {
        String text = lines.text();
        int at = lines.contentStart(line);
        int end = lines.contentEnd(line);
        while (at < end && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return Chars.skipBlanks(text, at, end);
    }
}
