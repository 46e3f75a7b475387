package org.transcript4j.jackson;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/**
 * Writes decimal numbers of up to nine decimals without exponent and with at least one decimal: {@code 0.0}, {@code 12.5},
 * {@code -0.000000001}. Most of what a transcript with words consists of is such numbers, hence no detour by strings.
 */
final class Decimals {

    private static final int DIGITS = 9;
    private static final int BILLION = 1_000_000_000;
    private static final int MILLION = 1_000_000;
    /** A sign, the digits of a {@code long}, a point and the decimals. */
    private static final int LONGEST = 1 + 19 + 1 + DIGITS;

    private Decimals() {}

    /** Writes a number from 0 to 1 so that it is read as the same {@code double}. */
    static void writeFraction(double fraction, JsonGenerator generator) {
        int billionths = (int) Math.round(fraction * BILLION);
        if (Double.compare((double) billionths / BILLION, fraction) == 0) {
            write(false, billionths / BILLION, billionths % BILLION, generator);
        } else {
            generator.writeNumber(fraction);
        }
    }

    /**
     * Writes a number.
     *
     * @param whole the part before the point, of either sign
     * @param billionths the part behind it, from 0 to 999,999,999
     */
    static void write(boolean negative, long whole, int billionths, JsonGenerator generator) {
        char[] buffer = new char[LONGEST];
        int start = print(negative, whole, billionths, buffer);
        int length = LONGEST - start;
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(buffer, start, length);
        } else {
            generator.writeNumber(new BigDecimal(buffer, start, length));
        }
    }

    /** Prints from back to front, up to the end of the buffer; gives the start. */
    private static int print(boolean negative, long whole, int billionths, char[] buffer) {
        int at = printDecimals(billionths, buffer);
        buffer[--at] = '.';
        long rest = whole;
        do {
            // Not the absolute value of the whole, which the least of all has not.
            buffer[--at] = (char) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        if (negative) {
            buffer[--at] = '-';
        }
        return at;
    }

    private static int printDecimals(int billionths, char[] buffer) {
        int rest = billionths;
        int digits = DIGITS;
        if (rest % MILLION == 0) {
            // Thousandths at the most, as nearly all are.
            rest /= MILLION;
            digits = 3;
        }
        while (digits > 1 && rest % 10 == 0) {
            rest /= 10;
            digits--;
        }
        int at = buffer.length;
        for (int i = 0; i < digits; i++) {
            buffer[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return at;
    }
}
