package org.transcript4j;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A start and, where the source has one, an end, measured from the source's own zero: the start of a recording, or of the
 * day where the source prints the time of day.
 *
 * <p>Both may be negative, and the end may lie before the start: real captions have both, and nothing is lost. Immutable,
 * thread-safe, compared by value.
 */
@Value.Immutable
public sealed interface TimeSpan extends Serializable permits ImmutableTimeSpan {

    /** When it starts, from the source's own zero. */
    Duration start();

    /** When it ends, from the source's own zero; empty where the source does not say. */
    Optional<Duration> end();

    /** A span that starts at {@code start} and has no known end. */
    static TimeSpan startingAt(Duration start) {
        return builder().start(start).build();
    }

    /** A span from {@code start} to {@code end}, whatever their order. */
    static TimeSpan of(Duration start, Duration end) {
        return builder().start(start).end(end).build();
    }

    /** A new builder; {@code start} is required. */
    static Builder builder() {
        return ImmutableTimeSpan.builder();
    }

    /** A copy that starts at {@code start}. */
    TimeSpan withStart(Duration start);

    /** A copy that ends at {@code end}. */
    TimeSpan withEnd(Duration end);

    /** Builds a {@link TimeSpan}. Not thread-safe. */
    sealed interface Builder permits ImmutableTimeSpan.Builder {

        /** Sets {@link TimeSpan#start()}; required. */
        Builder start(Duration start);

        /** Sets {@link TimeSpan#end()}; empty by default. */
        Builder end(Duration end);

        /**
         * Builds the value.
         *
         * @throws IllegalArgumentException if no start is set
         */
        TimeSpan build();
    }
}
