package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.TimeSpan;

/**
 * A word or an utterance as a service gives it. Times are nanoseconds from the start of the recording,
 * {@link TimeScale#NONE} where they are not known.
 *
 * @param text what was said; {@code null} if the service gives the words alone
 * @param start when it starts
 * @param end when it ends
 * @param confidence how sure the recogniser was, from 0 to 1; {@code NaN} if it does not say
 * @param voice who speaks; {@code null} if the service does not say here
 * @param channel the channel of the recording; {@code null} if the service does not say
 * @param type what kind of thing it is, in the service's words; empty if it does not say
 * @param attachment which neighbours it is joined to
 * @param words its words; empty for a word
 * @param from where its object begins in the source
 * @param to behind its object
 */
record Spoken(
        @Nullable JsonText text,
        long start,
        long end,
        double confidence,
        @Nullable Voice voice,
        @Nullable JsonText channel,
        String type,
        Attachment attachment,
        List<Spoken> words,
        int from,
        int to) {

    /** Which neighbours a word is joined to without a blank. */
    enum Attachment {
        /** Not told: what the text is decides. */
        UNKNOWN,
        NONE,
        PREVIOUS,
        NEXT,
        BOTH;

        /** Whether it is told, as it is of punctuation alone. */
        boolean isTold() {
            return this != UNKNOWN;
        }

        boolean toPrevious() {
            return this == PREVIOUS || this == BOTH;
        }

        boolean toNext() {
            return this == NEXT || this == BOTH;
        }
    }

    /** A text of which nothing else is known. */
    static Spoken text(JsonText text) {
        return new Spoken(
                text, NONE, NONE, Double.NaN, null, null, "", Attachment.UNKNOWN, List.of(), text.start(), text.end());
    }

    /** A word with its time. */
    static Spoken word(@Nullable JsonText text, long start, long end, int from, int to) {
        return new Spoken(text, start, end, Double.NaN, null, null, "", Attachment.UNKNOWN, List.of(), from, to);
    }

    /** Words of which nothing else is known. */
    static Spoken of(List<Spoken> words) {
        return new Spoken(null, NONE, NONE, Double.NaN, null, null, "", Attachment.UNKNOWN, words, 0, 0);
    }

    /** What was said; empty if there is no text. */
    String said() {
        return text == null ? "" : text.value();
    }

    /** Whether it is nothing but marks or blanks, and no word. */
    boolean isMark() {
        String said = said();
        return attachment.isTold() || said.isBlank() || Punctuation.closes(said);
    }

    boolean hasStart() {
        return start != NONE;
    }

    Optional<TimeSpan> time() {
        return Times.span(start, end);
    }

    /** The same with another speaker. */
    Spoken withVoice(@Nullable Voice other) {
        return new Spoken(text, start, end, confidence, other, channel, type, attachment, words, from, to);
    }

    /** The same with another confidence. */
    Spoken withConfidence(double other) {
        return new Spoken(text, start, end, other, voice, channel, type, attachment, words, from, to);
    }

    /** The same with another text. */
    Spoken withText(JsonText other) {
        return new Spoken(other, start, end, confidence, voice, channel, type, attachment, words, from, to);
    }

    /** The same with other words. */
    Spoken withWords(List<Spoken> others) {
        return new Spoken(text, start, end, confidence, voice, channel, type, attachment, others, from, to);
    }
}
