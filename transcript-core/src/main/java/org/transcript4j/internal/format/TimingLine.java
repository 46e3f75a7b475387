package org.transcript4j.internal.format;

import java.time.Duration;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.text.Chars;

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
     * separator may be missing, and the end may lie before the start. Beyond it, a blank may be a no-break space, as text
     * that went through a web page has it.
     */
    boolean read(String text, int from, int to) {
        regular = true;
        start = skipBlanks(text, from, to);
        if (!time.read(text, start, to)) {
            return false;
        }
        startMillis = time.millis();
        regular &= time.isRegular();
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

    private int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && Chars.isBlank(text.charAt(at))) {
            regular &= text.charAt(at) <= ' ';
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

    /** Whether the times and the blanks between them are written as their format demands. */
    boolean isRegular() {
        return regular;
    }
}
