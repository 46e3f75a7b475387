package org.transcript4j;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A range of a paragraph's text with the time of the caption cue (or recognised utterance) that it came from: 0-based, end
 * exclusive, in UTF-16 code units of {@link Paragraph#text()}.
 *
 * <p>Immutable, thread-safe, compared by value.
 */
@Value.Immutable
public sealed interface Cue extends Serializable permits ImmutableCue {

    /** The offset of its first UTF-16 code unit in the paragraph's text, 0-based. */
    @Value.Parameter
    int start();

    /** The offset behind its last UTF-16 code unit in the paragraph's text, 0-based. */
    @Value.Parameter
    int end();

    /** When the cue is shown, or the utterance was spoken. */
    @Value.Parameter
    TimeSpan time();

    /**
     * A cue from {@code start} to {@code end}.
     *
     * @throws IllegalArgumentException unless {@code 0 <= start <= end}
     */
    static Cue of(int start, int end, TimeSpan time) {
        return ImmutableCue.of(start, end, time);
    }

    /** Refuses a cue that is no range. */
    @Value.Check
    default void check() {
        Ranges.requireRange(start(), end(), "cue");
    }
}
