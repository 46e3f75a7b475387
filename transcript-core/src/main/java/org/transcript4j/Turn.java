package org.transcript4j;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One printed speaker label and what follows it up to the next.
 *
 * <p>Two labelled paragraphs in a row by one speaker are two turns; {@link Transcript#mergeAdjacentTurns()} joins them.
 * Immutable, thread-safe, compared by value. {@code toString} shows sizes and ids and no speech.
 *
 * <pre>{@code
 * Turn turn = Turn.builder()
 *         .addSpeakers(Speaker.of("Ana Bell"))
 *         .addBody(Paragraph.of("Good evening."))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Turn extends Entry permits ImmutableTurn {

    /** Who speaks: nobody where nobody is named, several where they speak together, in printed order. */
    List<Speaker> speakers();

    /** The label as printed; empty where only a change of speaker is marked, as by {@code >>} or {@code - }. */
    Optional<SpeakerLabel> label();

    /** Paragraphs and the asides between them, in source order. */
    List<Block> body();

    @Override
    Optional<TimeSpan> time();

    @Override
    Optional<SourceSpan> source();

    /** The speaker, if there is exactly one. */
    default Optional<Speaker> speaker() {
        return speakers().size() == 1 ? Optional.of(speakers().get(0)) : Optional.empty();
    }

    /** The names of the speakers joined by {@code ", "}; empty if there is none. */
    default String speakerName() {
        return speakers().stream().map(Speaker::name).collect(Collectors.joining(", "));
    }

    /** The paragraphs of the {@link #body()}, in order. */
    @Value.Lazy
    default List<Paragraph> paragraphs() {
        return body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /** The text of the paragraphs joined by a blank line. */
    default String text() {
        return paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return ImmutableTurn.builder();
    }

    /** A copy with other {@link #speakers()}. */
    Turn withSpeakers(Iterable<? extends Speaker> speakers);

    /** A copy with another {@link #label()}. */
    Turn withLabel(SpeakerLabel label);

    /** A copy with another {@link #label()}, or none. */
    Turn withLabel(Optional<? extends SpeakerLabel> label);

    /** A copy with another {@link #body()}. */
    Turn withBody(Iterable<? extends Block> body);

    /** A copy with another {@link #time()}. */
    Turn withTime(TimeSpan time);

    /** A copy with another {@link #time()}, or none. */
    Turn withTime(Optional<? extends TimeSpan> time);

    /** A copy with another {@link #source()}. */
    Turn withSource(SourceSpan source);

    /** A copy with another {@link #source()}, or none. */
    Turn withSource(Optional<? extends SourceSpan> source);

    /** Builds a {@link Turn}. Not thread-safe. */
    sealed interface Builder permits ImmutableTurn.Builder {

        /** Adds one to {@link Turn#speakers()}. */
        Builder addSpeakers(Speaker speaker);

        /** Adds to {@link Turn#speakers()}. */
        Builder addAllSpeakers(Iterable<? extends Speaker> speakers);

        /** Sets {@link Turn#label()}; empty by default. */
        Builder label(SpeakerLabel label);

        /** Sets {@link Turn#label()}, or leaves it empty. */
        Builder label(Optional<? extends SpeakerLabel> label);

        /** Adds one to {@link Turn#body()}. */
        Builder addBody(Block block);

        /** Adds to {@link Turn#body()}. */
        Builder addAllBody(Iterable<? extends Block> blocks);

        /** Sets {@link Turn#time()}; empty by default. */
        Builder time(TimeSpan time);

        /** Sets {@link Turn#time()}, or leaves it empty. */
        Builder time(Optional<? extends TimeSpan> time);

        /** Sets {@link Turn#source()}; empty by default. */
        Builder source(SourceSpan source);

        /** Builds the value. */
        Turn build();
    }
}
