package org.transcript4j.internal.text;

/**
 * Finds times in text, in the forms that transcripts print: {@code 1:02}, {@code 00:01:02.345}, {@code 00:01:02:12} (the last
 * group are frames), {@code -00:05}, {@code 8:43 PM}, {@code 2024-09-17T16:05:08Z}, {@code 19/04/17, 20:43:05},
 * {@code 3 minutes 4 seconds}, {@code 12.5s}. Bounded work from any offset: no form is longer than 48 characters.
 */
public final class Times {

    private static final int LONGEST = 48;
    private static final String[] UNITS = {
        "hours", "hour", "hrs", "hr", "h", "minutes", "minute", "mins", "min", "m", "seconds", "second", "secs", "sec",
        "s"
    };

    private Times() {}

    /** The end of the time that starts at {@code at}, or -1 if none does. */
    public static int end(String text, int at, int limit) {
        int stop = Math.min(limit, at + LONGEST);
        if (at >= stop) {
            return -1;
        }
        int from = Chars.isDash(text.charAt(at)) ? at + 1 : at;
        if (from >= stop || !isAsciiDigit(text.charAt(from))) {
            return -1;
        }
        int end = dated(text, from, stop);
        if (end < 0) {
            end = clock(text, from, stop);
        }
        if (end < 0) {
            end = worded(text, from, stop);
        }
        return end;
    }

    /** The end of a clock time ({@code 1:02}, {@code 00:01:02.345}, {@code 8:43 PM}) at {@code from}, or -1. */
    static int clock(String text, int from, int stop) {
        int at = digits(text, from, stop);
        if (at == from || at - from > 3) {
            return -1;
        }
        int groups = 1;
        while (groups < 4 && isColonOrDotted(text, at, stop, groups) && twoDigits(text, at + 1, stop)) {
            at += 3;
            groups++;
        }
        if (groups < 2) {
            return -1;
        }
        if (at + 1 < stop && (text.charAt(at) == '.' || text.charAt(at) == ',' || text.charAt(at) == ';')) {
            int fraction = digits(text, at + 1, stop);
            if (fraction > at + 1 && fraction - at <= 7) {
                at = fraction;
            }
        }
        at = meridiem(text, at, stop);
        return at < stop && (Chars.isWordPart(text.charAt(at)) && !Chars.isIdeographic(text.charAt(at))) ? -1 : at;
    }

    private static boolean isColonOrDotted(String text, int at, int stop, int groups) {
        return at < stop && (text.charAt(at) == ':' || (text.charAt(at) == ';' && groups == 3));
    }

    private static int meridiem(String text, int from, int stop) {
        int at = Chars.skipBlanks(text, from, Math.min(stop, from + 1));
        if (at + 1 >= stop) {
            return from;
        }
        char first = Character.toLowerCase(text.charAt(at));
        if (first != 'a' && first != 'p') {
            return from;
        }
        boolean dotted = text.charAt(at + 1) == '.';
        int second = dotted ? Chars.skipBlanks(text, at + 2, Math.min(stop, at + 3)) : at + 1;
        if (second >= stop || Character.toLowerCase(text.charAt(second)) != 'm') {
            return from;
        }
        int end = second + 1;
        if (dotted && end < stop && text.charAt(end) == '.') {
            end++;
        }
        return end < stop && Chars.isWordPart(text.charAt(end)) ? from : end;
    }

    /** The end of a date with a clock time behind it, or -1. */
    private static int dated(String text, int from, int stop) {
        int first = digits(text, from, stop);
        if (first == from || first - from > 4 || first >= stop) {
            return -1;
        }
        char separator = text.charAt(first);
        if (separator != '-' && separator != '/' && separator != '.') {
            return -1;
        }
        int second = digits(text, first + 1, stop);
        if (second == first + 1 || second - first > 3 || second >= stop || text.charAt(second) != separator) {
            return -1;
        }
        int third = digits(text, second + 1, stop);
        if (third == second + 1 || third - second > 5) {
            return -1;
        }
        int at = third;
        if (at < stop && (text.charAt(at) == 'T' || text.charAt(at) == ',')) {
            at++;
        }
        at = Chars.skipUnseen(text, at, stop);
        int end = clock(text, at, stop);
        if (end < 0 && at > third) {
            end = clockBeforeZone(text, at, stop);
        }
        return end < 0 ? -1 : zone(text, end, stop);
    }

    private static int clockBeforeZone(String text, int from, int stop) {
        int at = from;
        while (at < stop && (isAsciiDigit(text.charAt(at)) || text.charAt(at) == ':' || text.charAt(at) == '.')) {
            at++;
        }
        return at - from >= 4 && at < stop && text.charAt(at) == 'Z' ? at : -1;
    }

    private static int zone(String text, int from, int stop) {
        if (from < stop && text.charAt(from) == 'Z') {
            return from + 1;
        }
        if (from + 4 < stop
                && (text.charAt(from) == '+' || text.charAt(from) == '-')
                && twoDigits(text, from + 1, stop)) {
            int minutes = text.charAt(from + 3) == ':' ? from + 4 : from + 3;
            return twoDigits(text, minutes, stop) ? minutes + 2 : from;
        }
        return from;
    }

    /** The end of a duration in words or unit letters, or -1. */
    private static int worded(String text, int from, int stop) {
        int at = from;
        int end = -1;
        for (int parts = 0; parts < 3 && at < stop; parts++) {
            int number = digits(text, at, stop);
            if (number < stop && number > at && text.charAt(number) == '.') {
                number = Math.max(number, digits(text, number + 1, stop));
            }
            if (number == at) {
                break;
            }
            int unit = unit(text, Chars.skipBlanks(text, number, Math.min(stop, number + 1)), stop);
            if (unit < 0) {
                break;
            }
            end = unit;
            at = unit < stop && text.charAt(unit) == ',' ? unit + 1 : unit;
            at = Chars.skipBlanks(text, at, Math.min(stop, at + 1));
        }
        return end;
    }

    private static int unit(String text, int at, int stop) {
        for (String unit : UNITS) {
            int end = at + unit.length();
            if (end <= stop && Words.matches(text, at, unit) && (end == stop || !Chars.isWordPart(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean twoDigits(String text, int at, int stop) {
        return at + 1 < stop
                && isAsciiDigit(text.charAt(at))
                && isAsciiDigit(text.charAt(at + 1))
                && (at + 2 >= stop || !isAsciiDigit(text.charAt(at + 2)));
    }

    private static int digits(String text, int from, int stop) {
        int at = from;
        while (at < stop && isAsciiDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
