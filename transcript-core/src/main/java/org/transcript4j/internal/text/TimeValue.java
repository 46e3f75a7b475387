package org.transcript4j.internal.text;

import java.time.Duration;
import java.util.Locale;

/** The value of a time that {@link Times} found: a duration, and the date before it if there is one. */
public final class TimeValue {

    private static final long DAY = 86_400_000L;

    private final String text;
    private int at;
    private long millis;
    private boolean dated;
    private boolean zoned;

    private TimeValue(String text) {
        this.text = text;
    }

    /** Reads the time that stands in {@code source} from {@code start} to {@code end}. */
    public static TimeValue read(String source, int start, int end) {
        TimeValue value = new TimeValue(source.subSequence(start, end).toString());
        value.read();
        return value;
    }

    /** From the source's zero, or from the start of 1970 if there is a date. */
    public Duration duration() {
        return Duration.ofMillis(millis);
    }

    /** Whether there is a date. */
    public boolean isDated() {
        return dated;
    }

    /** Whether the time is that of a known zone. */
    public boolean isZoned() {
        return zoned;
    }

    private void read() {
        boolean negative = !text.isEmpty() && Chars.isDash(text.charAt(0));
        at = negative ? 1 : 0;
        long[] date = date();
        if (date.length == 3) {
            dated = true;
            millis = epochDay(date) * DAY;
            while (at < text.length() && !Chars.isDigit(text.charAt(at))) {
                at++;
            }
        }
        int colon = text.indexOf(':', at);
        if (colon > 0) {
            millis += clock();
        } else {
            millis += worded();
        }
        if (negative) {
            millis = -millis;
        }
    }

    private long[] date() {
        int from = at;
        long first = number();
        char separator = at < text.length() ? text.charAt(at) : 0;
        if (separator != '-' && separator != '/' && separator != '.') {
            at = from;
            return new long[0];
        }
        at++;
        int middle = at;
        long second = number();
        if (at == middle || at >= text.length() || text.charAt(at) != separator) {
            at = from;
            return new long[0];
        }
        at++;
        long third = number();
        return order(first, second, third);
    }

    /** Year first where it has four digits; month first where the second can be none; else day first. */
    private static long[] order(long first, long second, long third) {
        if (first > 31) {
            return new long[] {first, second, third};
        }
        long year = third < 100 ? 2000 + third : third;
        return second > 12 ? new long[] {year, first, second} : new long[] {year, second, first};
    }

    private static long epochDay(long[] date) {
        int month = (int) Math.min(12, Math.max(1, date[1]));
        int day = (int) Math.min(28, Math.max(1, date[2]));
        long extra = Math.max(0, Math.min(31, date[2]) - day);
        return java.time.LocalDate.of((int) Math.min(9999, date[0]), month, day).toEpochDay() + extra;
    }

    private long number() {
        long value = 0;
        int from = at;
        while (at < text.length() && at - from < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }

    private long clock() {
        long[] groups = new long[4];
        int count = 0;
        do {
            groups[count++] = number();
        } while (count < 4 && at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == ';') && ++at > 0);
        long fraction = fraction();
        String rest = text.substring(at).toLowerCase(Locale.ROOT);
        boolean afternoon = rest.contains("p");
        boolean meridiem = afternoon || rest.contains("a");
        zoned = rest.endsWith("z") || rest.contains("+");
        if (count >= 3) {
            return hours(groups[0], meridiem, afternoon) * 3_600_000 + groups[1] * 60_000 + groups[2] * 1000 + fraction;
        }
        if (dated || meridiem) {
            return hours(groups[0], meridiem, afternoon) * 3_600_000 + groups[1] * 60_000;
        }
        return groups[0] * 60_000 + groups[1] * 1000 + fraction;
    }

    private static long hours(long hours, boolean meridiem, boolean afternoon) {
        return meridiem ? hours % 12 + (afternoon ? 12 : 0) : hours;
    }

    private long fraction() {
        if (at >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
            return 0;
        }
        int from = at + 1;
        at++;
        long value = number();
        int digits = at - from;
        return digits == 0 ? 0 : Math.round(value * 1000 / Math.pow(10, digits));
    }

    private long worded() {
        double total = 0;
        while (at < text.length()) {
            if (!Chars.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            double value = number();
            value += fraction() / 1000.0;
            int unit = Chars.skipBlanks(text, at, text.length());
            char c = unit < text.length() ? Character.toLowerCase(text.charAt(unit)) : 's';
            total += value * (c == 'h' ? 3_600_000 : c == 'm' ? 60_000 : 1000);
        }
        return Math.round(total);
    }
}
