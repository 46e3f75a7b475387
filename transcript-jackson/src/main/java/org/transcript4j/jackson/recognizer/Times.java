package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import java.time.Duration;
import java.util.Optional;
import org.transcript4j.TimeSpan;

/** Times as the readers hold them, in nanoseconds, as the values that they become. */
final class Times {

    private Times() {}

    /** The span from {@code start}, with an end where that is known; empty without a start. */
    static Optional<TimeSpan> span(long start, long end) {
        if (start == NONE) {
            return Optional.empty();
        }
        Duration from = Duration.ofNanos(start);
        return Optional.of(end == NONE ? TimeSpan.startingAt(from) : TimeSpan.of(from, Duration.ofNanos(end)));
    }
}
