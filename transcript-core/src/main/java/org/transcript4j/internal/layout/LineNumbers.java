package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * Line numbers in the margin, as depositions have them: consecutive on more than half of the lines, or on all lines
 * of a part of the document, beginning anew on each page. They are taken out of the content of the lines.
 */
final class LineNumbers {

    private static final int FEWEST = 10;
    private static final int MOST = 9_999;

    private final Lines lines;
    private final int[] numbers;

    private LineNumbers(Lines lines) {
        this.lines = lines;
        this.numbers = new int[lines.count()];
        for (int line = 0; line < numbers.length; line++) {
            numbers[line] = lines.isBlank(line) ? 0 : number(lines, line);
        }
    }

    /** The lines without their numbers; the same lines if they have none. */
    static Lines strip(Lines lines) {
        LineNumbers margin = new LineNumbers(lines);
        boolean[] numbered = margin.isColumn() ? margin.all() : margin.runs();
        return numbered.length == 0 ? lines : margin.without(numbered);
    }

    /** Whether consecutive numbers stand before more than half of the lines. */
    private boolean isColumn() {
        int filled = 0;
        int numbered = 0;
        int previous = 0;
        for (int line = 0; line < numbers.length; line++) {
            if (!lines.isBlank(line)) {
                filled++;
                numbered += follows(line, previous) ? 1 : 0;
                previous = numbers[line] > 0 ? numbers[line] : previous;
            }
        }
        return numbered >= FEWEST ? numbered * 2 > filled : numbered >= FEWEST / 2 && numbered * 10 >= filled * 9;
    }

    private boolean follows(int line, int previous) {
        return numbers[line] > 0 && (numbers[line] == previous + 1 || numbers[line] == 1);
    }

    private boolean[] all() {
        boolean[] numbered = new boolean[numbers.length];
        for (int line = 0; line < numbers.length; line++) {
            numbered[line] = numbers[line] > 0;
        }
        return numbered;
    }

    /** Where a part of the document alone is numbered: lines without a gap in their numbers. Empty if there are too few. */
    private boolean[] runs() {
        boolean[] numbered = new boolean[0];
        int first = 0;
        int length = 0;
        int previous = 0;
        for (int line = 0; line <= numbers.length; line++) {
            if (line < numbers.length && lines.isBlank(line)) {
                continue;
            }
            if (line < numbers.length && follows(line, length == 0 ? numbers[line] - 1 : previous)) {
                first = length == 0 ? line : first;
                length++;
                previous = numbers[line];
                continue;
            }
            if (length >= FEWEST) {
                numbered = numbered.length == 0 ? new boolean[numbers.length] : numbered;
                for (int at = first; at < line; at++) {
                    numbered[at] = numbers[at] > 0;
                }
            }
            length = 0;
        }
        return numbered;
    }

    private Lines without(boolean[] numbered) {
        int[] starts = new int[numbers.length];
        for (int line = 0; line < starts.length; line++) {
            starts[line] = numbered[line] ? behindNumber(lines, line) : lines.contentStart(line);
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
        while (digits < end && digits - at < 5 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
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
