package org.transcript4j;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A range of a paragraph's text with its own time: a recognised word, or a piece of a karaoke caption. 0-based, end
 * exclusive, in UTF-16 code units of {@link Paragraph#text()}.
 *
 * <p>Immutable, thread-safe, compared by value.
 */
@Value.Immutable
public sealed interface Word extends Serializable permits ImmutableWord {

    /** The offset of its first UTF-16 code unit in the paragraph's text, 0-based. */
    int start();

    /** The offset behind its last UTF-16 code unit in the paragraph's text, 0-based. */
    int end();

    /** When it was spoken. */
    TimeSpan time();

    /** How sure the recogniser was, from 0 to 1; empty where it does not say. */
    OptionalDouble confidence();

    /** A new builder; {@code start}, {@code end} and {@code time} are required. */
    static Builder builder() {
        return ImmutableWord.builder();
    }

    /** Refuses a word that is no range, and a confidence that is no number from 0 to 1. */
    @Value.Check
    default void check() {
        Ranges.requireRange(start(), end(), "word");
        confidence().ifPresent(value -> {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("confidence must be from 0 to 1, but is " + value);
            }
        });
    }

    /** Builds a {@link Word}. Not thread-safe. */
    sealed interface Builder permits ImmutableWord.Builder {

        /** Sets {@link Word#start()}; required. */
        Builder start(int start);

        /** Sets {@link Word#end()}; required. */
        Builder end(int end);

        /** Sets {@link Word#time()}; required. */
        Builder time(TimeSpan time);

        /** Sets {@link Word#confidence()}; empty by default. */
        Builder confidence(double confidence);

        /**
         * Builds the value.
         *
         * @throws IllegalArgumentException if a required attribute is missing, unless {@code 0 <= start <= end}, or if
         *     the confidence is not from 0 to 1
         */
        Word build();
    }
}
