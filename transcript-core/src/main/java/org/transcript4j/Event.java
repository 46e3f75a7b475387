package org.transcript4j;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A range of a paragraph's text that is not speech, such as {@code [laughter]}: 0-based, end exclusive, in UTF-16 code
 * units of {@link Paragraph#text()}, brackets included.
 *
 * <p>Immutable, thread-safe, compared by value.
 */
@Value.Immutable
public sealed interface Event extends Serializable permits ImmutableEvent {

    /** The offset of its first UTF-16 code unit in the paragraph's text, 0-based. */
    @Value.Parameter
    int start();

    /** The offset behind its last UTF-16 code unit in the paragraph's text, 0-based. */
    @Value.Parameter
    int end();

    /**
     * An event from {@code start} to {@code end}.
     *
     * @throws IllegalArgumentException unless {@code 0 <= start <= end}
     */
    static Event of(int start, int end) {
        return ImmutableEvent.of(start, end);
    }

    /** Refuses an event that is no range. */
    @Value.Check
    default void check() {
        Ranges.requireRange(start(), end(), "event");
    }
}
