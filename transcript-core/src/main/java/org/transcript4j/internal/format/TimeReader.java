package org.transcript4j.internal.format;

/**
 * Reads one time of a caption: {@code 00:01:02.345}, {@code 01:02.345}, {@code 1:01:02.345}. A comma for the point, a
 * missing fraction and {@code 02.345} for seconds alone are accepted, since real files have them; a fraction of other than
 * three digits is none: WebVTT's algorithm says so, and players drop such cues. For one read, not thread-safe.
 */
final class TimeReader {

    private static final int MOST_HOUR_DIGITS = 9;
    private static final int MOST_DIGITS = 3;
    private static final int SIXTY = 60;
    private static final int MILLIS = 1_000;

    private final boolean strict;
    private String text = "";
    private int limit;
    private int at;
    private int digits;
    private long millis;
    private boolean regular;

    private TimeReader(boolean strict) {
        this.strict = strict;
    }

    /** Minutes and seconds have two digits and are less than 60, as WebVTT demands. */
    static TimeReader strict() {
        return new TimeReader(true);
    }

    /** Minutes and seconds have one to three digits and may reach 60, as SubRip files have it. */
    static TimeReader lenient() {
        return new TimeReader(false);
    }

    /** Reads the time that begins at {@code from}; false if none does. "Collect a WebVTT timestamp", and more tolerant. */
    boolean read(String source, int from, int end) {
        text = source;
        limit = end;
        at = from;
        long first = number(MOST_HOUR_DIGITS);
        if (first < 0) {
            return false;
        }
        int firstDigits = digits;
        long seconds = first;
        int groups = 1;
        for (; groups < 3 && isAt(':'); groups++) {
            at++;
            long group = number(strict ? 2 : MOST_DIGITS);
            if (group < 0 || (strict && (digits != 2 || group >= SIXTY))) {
                return false;
            }
            seconds = seconds * SIXTY + group;
        }
        if (isAt(':') || (groups < 3 && strict && (firstDigits != 2 || first >= SIXTY))) {
            return false;
        }
        return fraction(seconds, groups);
    }

    private boolean fraction(long seconds, int groups) {
        millis = seconds * MILLIS;
        boolean point = isAt('.');
        boolean comma = isAt(',');
        regular = strict ? point && groups > 1 : (point || comma) && groups == 3;
        if (!point && !comma) {
            return groups > 1;
        }
        at++;
        long fraction = number(MOST_DIGITS);
        millis += fraction;
        return fraction >= 0 && digits == MOST_DIGITS;
    }

    /** The number that stands here, or -1 if there is none or it has more digits than {@code most}. */
    private long number(int most) {
        int from = at;
        long value = 0;
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            if (at - from == most) {
                return -1;
            }
            value = value * 10 + (text.charAt(at) - '0');
            at++;
        }
        digits = at - from;
        return digits == 0 ? -1 : value;
    }

    private boolean isAt(char c) {
        return at < limit && text.charAt(at) == c;
    }

    /** The time that was read, in milliseconds. */
    long millis() {
        return millis;
    }

    /** The offset behind the time that was read. */
    int end() {
        return at;
    }

    /**
     * Whether it was written as WebVTT demands, with at least minutes and with a point before the fraction; of a lenient
     * reader, whether it has hours and a fraction, as SubRip and SBV write it.
     */
    boolean isRegular() {
        return regular;
    }
}
