package org.transcript4j.internal.format;

import org.transcript4j.internal.text.Chars;

/** How SubRip and SBV write the times of a cue. For one read, not thread-safe. */
final class BlockTiming {

    private static final String NOT_A_NUMBER = "NaN";
    private static final int LONGEST_SBV = 64;

    private final boolean hasNumbers;
    private final TimingLine line;

    private BlockTiming(boolean hasNumbers, String separator) {
        this.hasNumbers = hasNumbers;
        this.line = new TimingLine(separator, TimeReader.lenient());
    }

    /** {@code 00:00:01,000 --> 00:00:02,500}, below the number of the cue. */
    static BlockTiming subRip() {
        return new BlockTiming(true, TimingLine.ARROW);
    }

    /** {@code 0:00:01.000,0:00:02.500}. */
    static BlockTiming sbv() {
        return new BlockTiming(false, ",");
    }

    /** Whether a line of digits before the times is no text. */
    boolean hasNumbers() {
        return hasNumbers;
    }

    /** Reads the times. */
    TimingLine line() {
        return line;
    }

    /** Whether a line is meant to hold the times of a cue, whatever it makes of them. */
    boolean looksLikeTimes(String source, int start, int end) {
        int from = Chars.skipBlanks(source, start, end);
        int first = from < end && source.charAt(from) == '-' ? from + 1 : from;
        if (first >= end) {
            return false;
        }
        char c = source.charAt(first);
        boolean opens = (c >= '0' && c <= '9') || source.startsWith(NOT_A_NUMBER, first);
        return hasNumbers
                ? (opens || source.startsWith(TimingLine.ARROW, from)) && hasArrow(source, from, end)
                : opens && isPair(source, from, end);
    }

    private static boolean hasArrow(String source, int from, int end) {
        for (int at = from; at + 2 < end; at++) {
            if (source.charAt(at) == '-' && source.startsWith(TimingLine.ARROW, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is two things with colons in them and a comma between, and nothing else. */
    private static boolean isPair(String source, int from, int end) {
        int colons = 0;
        int commas = 0;
        int stop = Math.min(end, from + LONGEST_SBV);
        for (int at = from; at < stop; at++) {
            char c = source.charAt(at);
            if (c == ',') {
                commas++;
            } else if (c == ':') {
                colons++;
            } else if (Chars.isBlank(c)) {
                return commas == 1 && colons >= 2 && Chars.skipBlanks(source, at, end) == end;
            }
        }
        return stop == end && commas == 1 && colons >= 2;
    }
}
