package org.transcript4j;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Who said what, in order.
 *
 * <p>People who are listed but never speak are not speakers of a transcript. Immutable, thread-safe, compared by value;
 * derived values such as {@link #turns()} are made on first use and kept. {@code toString} shows sizes and no speech.
 *
 * <pre>{@code
 * for (Turn turn : transcript.turns()) {
 *     System.out.println(turn.speakerName() + ": " + turn.text());
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Transcript extends Serializable permits ImmutableTranscript {

    /** The title; empty where the source has none. */
    @Value.Redacted
    Optional<String> title();

    /** The paragraphs between the title and the record that introduce it, in order. */
    @Value.Redacted
    List<String> summary();

    /** The fields of the front matter in source order; a list is joined by {@code ", "}. */
    @Value.Redacted
    Map<String, String> metadata();

    /** The instant that the times of the transcript are measured from, where the source has one. */
    Optional<Instant> startedAt();

    /** Turns, and asides outside turns, in source order. */
    @Value.Redacted
    List<Entry> entries();

    /** All who speak, each once, in order of first appearance. */
    @Value.Lazy
    default List<Speaker> speakers() {
        return TranscriptViews.speakers(entries());
    }

    /** The turns among the {@link #entries()}, in order. */
    @Value.Lazy
    default List<Turn> turns() {
        return entries().stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
    }

    /** The turns in which {@code speaker} speaks, alone or with others, in order. */
    default List<Turn> turnsBy(Speaker speaker) {
        return turns().stream()
                .filter(turn -> turn.speakers().contains(speaker))
                .toList();
    }

    /** The speech alone: the texts of all turns joined by a blank line. Labels are the writers' business. */
    default String text() {
        return turns().stream().map(Turn::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /**
     * A copy in which neighbouring turns of the same speakers are one: the label of the first, the bodies in a row, a time
     * and a source from the first to the last. Turns that name nobody, and turns with an aside between them, stay apart.
     */
    default Transcript mergeAdjacentTurns() {
        return withEntries(TranscriptViews.mergeAdjacentTurns(entries()));
    }

    /** A copy without any {@link SourceSpan}: equal for two sources that differ in what must not matter. */
    default Transcript withoutSource() {
        return withEntries(TranscriptViews.withoutSource(entries()));
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return ImmutableTranscript.builder();
    }

    /** A copy with another {@link #title()}. */
    Transcript withTitle(String title);

    /** A copy with another {@link #title()}, or none. */
    Transcript withTitle(Optional<String> title);

    /** A copy with another {@link #summary()}. */
    Transcript withSummary(Iterable<String> summary);

    /** A copy with other {@link #metadata()}. */
    Transcript withMetadata(Map<String, ? extends String> metadata);

    /** A copy with another {@link #startedAt()}. */
    Transcript withStartedAt(Instant startedAt);

    /** A copy with other {@link #entries()}. */
    Transcript withEntries(Iterable<? extends Entry> entries);

    /** Refuses two different speakers with one id. */
    @Value.Check
    default void check() {
        TranscriptViews.requireDistinctIds(entries());
    }

    /** Builds a {@link Transcript}. Not thread-safe. */
    sealed interface Builder permits ImmutableTranscript.Builder {

        /** Sets {@link Transcript#title()}; empty by default. */
        Builder title(String title);

        /** Adds one to {@link Transcript#summary()}. */
        Builder addSummary(String paragraph);

        /** Adds to {@link Transcript#summary()}. */
        Builder addAllSummary(Iterable<String> paragraphs);

        /** Adds one to {@link Transcript#metadata()}; of two with one key the last stays, in the place of the first. */
        Builder putMetadata(String key, String value);

        /** Adds to {@link Transcript#metadata()}. */
        Builder putAllMetadata(Map<String, ? extends String> entries);

        /** Sets {@link Transcript#startedAt()}; empty by default. */
        Builder startedAt(Instant startedAt);

        /** Adds one to {@link Transcript#entries()}. */
        Builder addEntries(Entry entry);

        /** Adds to {@link Transcript#entries()}. */
        Builder addAllEntries(Iterable<? extends Entry> entries);

        /**
         * Builds the value.
         *
         * @throws IllegalArgumentException if two different speakers have one id
         */
        Transcript build();
    }
}
