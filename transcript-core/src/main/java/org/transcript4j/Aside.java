package org.transcript4j;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is nobody's speech and stands alone: a heading, a stage direction, a notice, an attendance list. It is an
 * {@link Entry} where it stands outside all turns, and a {@link Block} where it stands within one.
 *
 * <p>Immutable, thread-safe, compared by value. {@code toString} shows sizes and no text.
 */
@Value.Immutable
public sealed interface Aside extends Entry, Block permits ImmutableAside {

    /** What an aside is. */
    enum Kind {
        /** A heading or the name of a section. */
        HEADING,
        /** Something that happens: a stage direction, applause, a recess. */
        EVENT,
        /** A word of the publisher to the reader: a disclaimer, credits, {@code Listen to this segment}. */
        NOTICE,
        /** Anything else: attendance, contents, text between turns that is nobody's. */
        OTHER
    }

    /** What it is; {@link Kind#OTHER} by default. */
    @Value.Default
    default Kind kind() {
        return Kind.OTHER;
    }

    /** The text as it reads, brackets included, white space normalized. */
    @Override
    @Value.Redacted
    String text();

    @Override
    Optional<TimeSpan> time();

    @Override
    Optional<SourceSpan> source();

    /** An aside of this kind and text. */
    static Aside of(Kind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** A new builder; {@code text} is required. */
    static Builder builder() {
        return ImmutableAside.builder();
    }

    /** A copy with another {@link #source()}. */
    Aside withSource(SourceSpan source);

    /** A copy with another {@link #source()}, or none. */
    Aside withSource(Optional<? extends SourceSpan> source);

    /** Builds an {@link Aside}. Not thread-safe. */
    sealed interface Builder permits ImmutableAside.Builder {

        /** Sets {@link Aside#kind()}; {@link Kind#OTHER} by default. */
        Builder kind(Kind kind);

        /** Sets {@link Aside#text()}; required. */
        Builder text(String text);

        /** Sets {@link Aside#time()}; empty by default. */
        Builder time(TimeSpan time);

        /** Sets {@link Aside#source()}; empty by default. */
        Builder source(SourceSpan source);

        /**
         * Builds the value.
         *
         * @throws IllegalArgumentException if the text is missing
         */
        Aside build();
    }
}
