package org.transcript4j.jackson.recognizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of words, which a service gives without utterances, into cues: at each change of the speaker, behind each
 * sentence, and at the latest after {@value #MOST_WORDS} words, so that text without punctuation has times and a long
 * document needs little memory. For one source; not thread-safe.
 */
final class WordStream {

    private static final int MOST_WORDS = 100;

    private final CueWriter out;
    private final Joints joints;
    private final List<Spoken> open = new ArrayList<>();
    private @Nullable Voice voice;

    WordStream(CueWriter out, Joints joints) {
        this.out = out;
        this.joints = joints;
    }

    /** The next word; without a voice it is said by whoever said the one before it. */
    void word(Spoken word) {
        Voice next = word.voice();
        boolean joined = word.attachment().toPrevious() || Punctuation.closes(word.said());
        if (next == null && voice != null && !voice.name().isEmpty()) {
            out.missingSpeaker(word);
        } else if (next != null && (voice == null || !next.isSameAs(voice))) {
            cut();
            voice = next;
        }
        if (!joined && endsHere()) {
            cut();
            voice = next == null ? voice : next;
        }
        open.add(word);
    }

    /** Somebody else speaks from here on, and the service does not say who. */
    void newSpeaker() {
        cut();
        voice = Voice.UNNAMED;
    }

    /** The end of the stream. */
    void end() {
        cut();
    }

    private boolean endsHere() {
        return open.size() >= MOST_WORDS
                || (!open.isEmpty()
                        && Punctuation.endsSentence(open.get(open.size() - 1).said()));
    }

    private void cut() {
        if (!open.isEmpty()) {
            out.words(open, voice, Optional.empty(), joints);
            open.clear();
        }
        voice = voice == null || voice.name().isEmpty() ? null : voice.carriedOn();
    }
}
