package org.transcript4j.layout;

import java.time.Duration;

/** Prints times as transcripts do. */
final class Clock {

    private Clock() {}

    /** {@code 0:07}, {@code 12:34}. */
    static String minutes(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** {@code 00:07}, {@code 12:34}. */
    static String paddedMinutes(Duration time) {
        return "%02d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** {@code 00:12:34}. */
    static String hours(Duration time) {
        return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /** {@code 00:12:34.567}. */
    static String millis(Duration time) {
        return hours(time) + ".%03d".formatted(time.toSecondsPart() * 13);
    }

    /** {@code 3 minutes 4 seconds}. */
    static String words(Duration time) {
        String seconds = time.toSecondsPart() + (time.toSecondsPart() == 1 ? " second" : " seconds");
        long minutes = time.toMinutes();
        return minutes == 0 ? seconds : minutes + (minutes == 1 ? " minute " : " minutes ") + seconds;
    }
}
