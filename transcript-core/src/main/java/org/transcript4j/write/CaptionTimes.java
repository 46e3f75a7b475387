package org.transcript4j.write;

import java.io.IOException;

/** Writes times as captions have them. */
final class CaptionTimes {

    private CaptionTimes() {}

    /** Writes {@code 00:00:01.000 --> 00:00:02.500}, with {@code point} before the milliseconds. */
    static void appendLine(Appendable out, Caption caption, char point) throws IOException {
        append(out, caption.start(), point);
        out.append(" --> ");
        append(out, caption.end(), point);
        out.append('\n');
    }

    /** Writes {@code 00:00:01.000}; at least two digits for the hours. */
    static void append(Appendable out, long millis, char point) throws IOException {
        digits(out, millis / 3_600_000, 2);
        out.append(':');
        digits(out, millis / 60_000 % 60, 2);
        out.append(':');
        digits(out, millis / 1_000 % 60, 2);
        out.append(point);
        digits(out, millis % 1_000, 3);
    }

    private static void digits(Appendable out, long value, int least) throws IOException {
        String digits = Long.toString(value);
        for (int i = digits.length(); i < least; i++) {
            out.append('0');
        }
        out.append(digits);
    }
}
