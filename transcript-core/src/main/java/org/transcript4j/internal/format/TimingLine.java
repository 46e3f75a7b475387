package org.transcript4j.internal.format;

import java.time.Duration;
import org.transcript4j.TimeSpan;

/** Reads the line of a cue that holds its times. For one read, not thread-safe. */
final class TimingLine {

    /** What stands between the times in WebVTT and SubRip. */
    static final String ARROW = "-->";

    private final String separator;
    private final TimeReader time;
    private long startMillis;
    private long endMillis;
    private int start;
    private int end;
    private boolean regular;

    TimingLine(String separator, TimeReader time) {
        this.separator = separator;
        this.time = time;
    }

    /**
     * Reads the line from {@code from} to {@code to}; false if it does not begin with two times. What follows them, such as
     * cue settings or coordinates, is passed over. "Collect WebVTT cue timings and settings"; as there, blanks round the
     * separator may be missing, and the end may lie before the start.
     */
    boolean read(String text, int from, int to) {
        start = skipBlanks(text, from, to);
        if (!time.read(text, start, to)) {
            return false;
        }
        startMillis = time.millis();
        regular = time.isRegular();
        int at = skipBlanks(text, time.end(), to);
        if (!text.startsWith(separator, at)) {
            return false;
        }
        at = skipBlanks(text, at + separator.length(), to);
        if (!time.read(text, at, to)) {
            return false;
        }
        endMillis = time.millis();
        regular &= time.isRegular();
        end = time.end();
        return true;
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\f')) {
            at++;
        }
        return at;
    }

    /** The times that were read. */
    TimeSpan time() {
        return TimeSpan.of(Duration.ofMillis(startMillis), Duration.ofMillis(endMillis));
    }

    /** Where the first time begins. */
    int start() {
        return start;
    }

    /** Behind the second time. */
    int end() {
        return end;
    }

    /** Whether both times are written as WebVTT demands. */
    boolean isRegular() {
        return regular;
    }
}
