package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/** Numbers and odd times that count up in front of names, from line to line. */
final class Counters {

    private static final int LONGEST_WORD = 5;
    private static final int MOST_DIGITS = 5;

    private Counters() {}

    /** Behind {@code Q12}, a letter and a number with a name behind it, or {@code Anf. 12}; -1 if neither stands there. */
    static int end(String text, int at, int end) {
        int word = word(text, at, end);
        boolean period = word < end && text.charAt(word) == '.';
        int number = period ? Chars.skipBlanks(text, word + 1, end) : word;
        int behind = digits(text, number, end);
        int next = Chars.skipBlanks(text, behind, end);
        if (behind == number || next == behind || next >= end || !(period || word == at + 1)) {
            return -1;
        }
        char name = text.charAt(next);
        return period ? (Chars.isLetter(name) ? behind : -1) : Chars.isUpper(name) || name == '*' ? behind : -1;
    }

    /** Where the clock of {@code Oct 14 09:01:00} may stand: behind a word and one or two digits; -1 if they don't stand there. */
    static int behindDay(String text, int at, int end) {
        int word = word(text, at, end);
        int day = Chars.skipBlanks(text, word, end);
        int behind = digits(text, day, end);
        int next = Chars.skipBlanks(text, behind, end);
        boolean found = day > word && behind > day && behind - day <= 2 && next > behind && next < end;
        return found ? next : -1;
    }

    /** Behind {@code 00 01 22 13}, a time in four groups with a blank behind it; -1 if there is none. */
    static int groupedTime(String text, int at, int end) {
        int next = at;
        for (int groups = 0; groups < 4; groups++) {
            if (!isPair(text, next, end) || next + 2 >= end || !Chars.isBlank(text.charAt(next + 2))) {
                return -1;
            }
            next += 3;
        }
        return next - 1;
    }

    /** Behind {@code 14.02}, a time with a point, and a blank; -1 if there is none. */
    static int pointedTime(String text, int at, int end) {
        boolean found = isPair(text, at, end)
                && at + 5 < end
                && text.charAt(at + 2) == '.'
                && isPair(text, at + 3, end)
                && Chars.isBlank(text.charAt(at + 5));
        return found ? at + 5 : -1;
    }

    /** Behind {@code 0012}, a number filled up with zeros and a blank behind it; -1 if there is none. */
    static int padded(String text, int at, int end) {
        int behind = digits(text, at, end);
        boolean found =
                behind - at >= 3 && text.charAt(at) == '0' && behind < end && Chars.isBlank(text.charAt(behind));
        return found ? behind : -1;
    }

    private static int word(String text, int at, int end) {
        int word = at;
        while (word < end && word - at < LONGEST_WORD && Chars.isLetter(text.charAt(word))) {
            word++;
        }
        return word;
    }

    private static int digits(String text, int at, int end) {
        int behind = at;
        while (behind < end && behind - at < MOST_DIGITS && Chars.isDigit(text.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private static boolean isPair(String text, int at, int end) {
        return at + 1 < end && Chars.isDigit(text.charAt(at)) && Chars.isDigit(text.charAt(at + 1));
    }
}
