package org.transcript4j.jackson.recognizer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** The unit that a service counts time in. Times are exact: none passes through binary floating point. */
enum TimeScale {
    /** Decimal seconds, as a number or a string, bare ({@code 1.2}) or as protobuf prints them ({@code 1.2s}). */
    SECONDS(1_000_000_000),
    /** Milliseconds. */
    MILLISECONDS(1_000_000),
    /** Ticks of 100 nanoseconds. */
    TICKS(100),
    /** Nanoseconds. */
    NANOSECONDS(1);

    /** What stands for a time that is not known. */
    static final long NONE = Long.MIN_VALUE;

    /** A longer number is no time; reading it takes more than linear time. */
    private static final int LONGEST = 64;
    /** About 126 years: the sum of two such times in nanoseconds has a place in 64 bits. */
    private static final BigDecimal LATEST = new BigDecimal(4_000_000_000_000_000_000L);

    private final BigDecimal nanos;

    TimeScale(long nanos) {
        this.nanos = BigDecimal.valueOf(nanos);
    }

    /** A time in nanoseconds, to the nearest one; {@link #NONE} if it cannot be read. ISO durations tell their own units. */
    long nanos(String time) {
        String text = time.strip();
        if (text.length() > LONGEST) {
            return NONE;
        }
        if (text.startsWith("P") || text.startsWith("-P")) {
            return isoNanos(text);
        }
        try {
            return nanos(new BigDecimal(this == SECONDS && text.endsWith("s") ? withoutLast(text) : text), nanos);
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static long nanos(BigDecimal time, BigDecimal unit) {
        // Sizes first: writing out the powers of ten that exponents stand for may take for ever.
        if ((long) time.precision() - time.scale() > 20) {
            return NONE;
        }
        if ((long) time.precision() - time.scale() < -20) {
            return 0;
        }
        BigDecimal exact = time.multiply(unit);
        return exact.abs().compareTo(LATEST) > 0
                ? NONE
                : exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long isoNanos(String text) {
        try {
            return nanos(BigDecimal.valueOf(Duration.parse(text).toNanos()), BigDecimal.ONE);
        } catch (DateTimeParseException | ArithmeticException e) {
            return NONE;
        }
    }
}
