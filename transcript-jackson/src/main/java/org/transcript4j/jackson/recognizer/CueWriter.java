package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.transcript4j.TimeSpan;
import org.transcript4j.source.Diagnostic.Severity;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;

/**
 * Makes cues of what was spoken: one for each utterance of the service, and one more wherever the speaker changes inside it.
 * For one source; not thread-safe.
 */
final class CueWriter {

    private final SegmentSink sink;
    private final Problems problems;
    private boolean namesOnChange;
    private boolean speakersNamed;
    private int count;

    CueWriter(SegmentSink sink, Problems problems) {
        this.sink = sink;
        this.problems = problems;
    }

    /** The service names a speaker where it changes: without one the speaker goes on, and nothing is missing. */
    void namesSpeakersOnChange() {
        namesOnChange = true;
    }

    /** How many cues there are so far. */
    int count() {
        return count;
    }

    /** An utterance: its words joined as its text has them, or its text alone where it has no words. */
    void utterance(Spoken utterance) {
        utterance(utterance, Joints.asIn(utterance.said()));
    }

    /** An utterance whose words are joined in a way of their own. */
    void utterance(Spoken utterance, Joints joints) {
        List<Spoken> words = utterance.words();
        if (words.isEmpty()) {
            text(utterance);
            return;
        }
        tellIfNobodySpeaks(utterance);
        Voice voice = utterance.voice();
        boolean told = false;
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Voice next = words.get(i).voice();
            if (next == null && told) {
                missingSpeaker(words.get(i));
            } else if (next != null && voice != null && !next.isSameAs(voice)) {
                words(words.subList(from, i), voice, Optional.empty(), joints);
                from = i;
                voice = next;
            }
            told |= next != null;
            voice = voice == null ? next : voice;
        }
        Optional<TimeSpan> time = from == 0 ? utterance.time() : Optional.empty();
        words(words.subList(from, words.size()), voice, time, joints);
    }

    /** Words whose speaker is not told belong to whoever said the one before. */
    void missingSpeaker(Spoken word) {
        JsonText text = word.text();
        if (text != null && !word.isMark()) {
            problems.repaired(
                    Severity.INFO,
                    "this word has no speaker, and was given to the one before",
                    text.start(),
                    text.end());
        }
    }

    private void tellIfNobodySpeaks(Spoken utterance) {
        boolean named = utterance.voice() != null || utterance.words().stream().anyMatch(word -> word.voice() != null);
        if (!named && speakersNamed && !namesOnChange) {
            JsonText text = utterance.text();
            problems.repaired(
                    Severity.INFO,
                    "this utterance has no speaker, and was given to the one before",
                    text == null ? utterance.from() : text.start(),
                    text == null ? utterance.to() : text.end());
        }
        speakersNamed |= named;
    }

    private void text(Spoken utterance) {
        JsonText text = utterance.text();
        if (text == null) {
            problems.dropped("an utterance without words or text", utterance.from(), utterance.to());
            return;
        }
        if (text.isBlank()) {
            return;
        }
        tellIfNobodySpeaks(utterance);
        if (!utterance.hasStart()) {
            problems.repaired(Severity.INFO, "this utterance has no time", text.start(), text.end());
        }
        Segment.Builder cue = begin(utterance.voice(), utterance.time());
        add(cue.text(text.value(), text.start(), text.end()));
    }

    /**
     * A run of words of one speaker.
     *
     * @param time when; empty for the time from the first word to the last
     */
    void words(List<Spoken> words, @Nullable Voice voice, Optional<TimeSpan> time, Joints joints) {
        Segment.Builder cue = begin(voice, time.isPresent() ? time : timeOf(words));
        int behind = -1;
        boolean speech = false;
        for (Spoken word : words) {
            JsonText text = word.text();
            if (text == null || text.value().isEmpty()) {
                missing(word);
                continue;
            }
            String joint = joints.before(word);
            if (behind >= 0 && !joint.isEmpty()) {
                cue.text(joint, behind, behind);
            }
            word(cue, word, text);
            behind = text.end();
            speech |= !text.isBlank();
        }
        if (speech) {
            add(cue);
        }
    }

    private void missing(Spoken word) {
        if (word.text() == null) {
            problems.dropped("a word without text", word.from(), word.to());
        }
    }

    private void word(Segment.Builder cue, Spoken word, JsonText text) {
        Optional<TimeSpan> time = word.time();
        if (time.isPresent() && !word.isMark()) {
            OptionalDouble confidence =
                    Double.isNaN(word.confidence()) ? OptionalDouble.empty() : OptionalDouble.of(word.confidence());
            cue.word(text.value(), text.start(), text.end(), time.get(), confidence);
            return;
        }
        cue.text(text.value(), text.start(), text.end());
        if (!word.isMark()) {
            problems.repaired(Severity.INFO, "this word has no time", text.start(), text.end());
        }
    }

    private static Optional<TimeSpan> timeOf(List<Spoken> words) {
        long start = NONE;
        long end = NONE;
        for (Spoken word : words) {
            if (word.hasStart()) {
                start = start == NONE ? word.start() : start;
                end = word.end() == NONE ? end : word.end();
            }
        }
        return Times.span(start, end);
    }

    private static Segment.Builder begin(@Nullable Voice voice, Optional<TimeSpan> time) {
        Segment.Builder cue = Segment.cue();
        time.ifPresent(cue::time);
        if (voice != null) {
            voice.applyTo(cue);
        }
        return cue;
    }

    private void add(Segment.Builder cue) {
        sink.segment(cue.build());
        count++;
    }
}
