package org.transcript4j.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Durations as decimal numbers of seconds, exact to the nanosecond: none passes through binary floating point. */
final class Seconds {

    private static final int NANO_DIGITS = 9;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long[] POWERS_OF_TEN = {
        1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, NANOS_PER_SECOND
    };
    /** So many digits are sure to fit into a {@code long}. */
    private static final int LONGEST_PLAIN = 18;
    /** The most digits before the point that a number of seconds in a {@code long} has. */
    private static final int MOST_WHOLE_DIGITS = 19;

    private Seconds() {}

    static void write(Duration duration, JsonGenerator generator) {
        long whole = duration.getSeconds();
        int nanos = duration.getNano();
        boolean negative = whole < 0;
        if (negative && nanos > 0) {
            // A Duration counts its nanoseconds upwards: -0.25 s is -1 s and 750,000,000 ns.
            whole++;
            nanos = (int) NANOS_PER_SECOND - nanos;
        }
        Decimals.write(negative, whole, nanos, generator);
    }

    /** The number that {@code parser} stands at, to the nearest nanosecond. */
    static Duration read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw Expect.mismatch(parser, Duration.class, "must be a number of seconds, but is " + Expect.shape(token));
        }
        Duration plain = plain(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return plain != null ? plain : exact(parser);
    }

    /** Reads what nearly all times are, few digits and no exponent; {@code null} for anything else. */
    private static @Nullable Duration plain(char[] text, int offset, int length) {
        if (length == 0 || length > LONGEST_PLAIN) {
            return null;
        }
        boolean negative = text[offset] == '-';
        int point = offset + length;
        long digits = 0;
        for (int i = negative ? offset + 1 : offset; i < offset + length; i++) {
            char c = text[i];
            if (c == '.') {
                point = i + 1;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return null;
            }
        }
        int decimals = offset + length - point;
        if (decimals > NANO_DIGITS) {
            return null;
        }
        long signed = negative ? -digits : digits;
        long unit = POWERS_OF_TEN[decimals];
        return Duration.ofSeconds(signed / unit, signed % unit * POWERS_OF_TEN[NANO_DIGITS - decimals]);
    }

    private static Duration exact(JsonParser parser) {
        if (parser.isNaN()) {
            throw Expect.mismatch(parser, Duration.class, "must be a finite number of seconds");
        }
        try {
            return rounded(parser.getDecimalValue());
        } catch (ArithmeticException | NumberFormatException e) {
            throw Expect.mismatch(parser, Duration.class, "must be a number of seconds that fits into 64 bits");
        }
    }

    /** Looks at the size before it computes: powers of ten as large as some exponents would take for ever. */
    private static Duration rounded(BigDecimal seconds) {
        long wholeDigits = (long) seconds.precision() - seconds.scale();
        if (wholeDigits > MOST_WHOLE_DIGITS) {
            throw new ArithmeticException();
        }
        if (wholeDigits < -NANO_DIGITS) {
            return Duration.ZERO;
        }
        BigInteger nanos = seconds.setScale(NANO_DIGITS, RoundingMode.HALF_UP).unscaledValue();
        BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }
}
