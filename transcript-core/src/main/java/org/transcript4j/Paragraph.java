package org.transcript4j;

import java.util.List;
import org.immutables.value.Value;

/**
 * A paragraph of speech.
 *
 * <p>Its text differs from the source in this and nothing else: line breaks and runs of blanks are one space, invisible
 * characters are gone, and in captions tags are removed and entities decoded. Immutable, thread-safe, compared by value.
 * {@code toString} shows sizes and no speech.
 */
@Value.Immutable
public sealed interface Paragraph extends Block permits ImmutableParagraph {

    /** What was said, as it reads: on one line, white space normalized. */
    @Override
    @Value.Redacted
    String text();

    /** The ranges of {@link #text()} that are not speech, such as {@code [laughter]}, in order. */
    List<Event> events();

    /** The ranges of {@link #text()} that came from timed cues or utterances, in source order. */
    List<Cue> cues();

    /** The ranges of {@link #text()} with a time of their own, in source order. */
    List<Word> words();

    /**
     * The pieces of the source that the text was joined from, in order. What lies between two pieces (a page break, a line
     * number) is not part of the paragraph. Empty in values made by hand.
     */
    List<SourceSpan> source();

    /** A paragraph of this text and nothing else. */
    static Paragraph of(String text) {
        return builder().text(text).build();
    }

    /** A new builder; {@code text} is required. */
    static Builder builder() {
        return ImmutableParagraph.builder();
    }

    /** A copy with other {@link #events()}. */
    Paragraph withEvents(Iterable<? extends Event> events);

    /** A copy with other {@link #cues()}. */
    Paragraph withCues(Iterable<? extends Cue> cues);

    /** A copy with other {@link #words()}. */
    Paragraph withWords(Iterable<? extends Word> words);

    /** A copy with another {@link #source()}. */
    Paragraph withSource(Iterable<? extends SourceSpan> source);

    /** Refuses ranges that lie outside the text. */
    @Value.Check
    default void check() {
        int length = text().length();
        Ranges.requireWithin(events(), Event::start, Event::end, length, "events");
        Ranges.requireWithin(cues(), Cue::start, Cue::end, length, "cues");
        Ranges.requireWithin(words(), Word::start, Word::end, length, "words");
    }

    /** Builds a {@link Paragraph}. Not thread-safe. */
    sealed interface Builder permits ImmutableParagraph.Builder {

        /** Sets {@link Paragraph#text()}; required. */
        Builder text(String text);

        /** Adds one to {@link Paragraph#events()}. */
        Builder addEvents(Event event);

        /** Adds to {@link Paragraph#events()}. */
        Builder addAllEvents(Iterable<? extends Event> events);

        /** Adds one to {@link Paragraph#cues()}. */
        Builder addCues(Cue cue);

        /** Adds to {@link Paragraph#cues()}. */
        Builder addAllCues(Iterable<? extends Cue> cues);

        /** Adds one to {@link Paragraph#words()}. */
        Builder addWords(Word word);

        /** Adds to {@link Paragraph#words()}. */
        Builder addAllWords(Iterable<? extends Word> words);

        /** Adds one to {@link Paragraph#source()}. */
        Builder addSource(SourceSpan piece);

        /** Adds to {@link Paragraph#source()}. */
        Builder addAllSource(Iterable<? extends SourceSpan> pieces);

        /**
         * Builds the value.
         *
         * @throws IllegalArgumentException if the text is missing, or a range ends behind it
         */
        Paragraph build();
    }
}
