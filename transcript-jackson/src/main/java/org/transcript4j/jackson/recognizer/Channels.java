package org.transcript4j.jackson.recognizer;

import org.jspecify.annotations.Nullable;

/**
 * The channels of a recording. Where there are several and nobody tells the speakers apart, each channel is a speaker: this
 * is what calls are recorded so for. For one source; not thread-safe.
 */
final class Channels {

    private @Nullable String first;
    private boolean several;

    /** Takes note of the channel of an utterance. */
    void add(@Nullable Spoken utterance) {
        if (utterance == null || utterance.channel() == null) {
            return;
        }
        String channel = utterance.channel().value();
        if (first == null) {
            first = channel;
        } else {
            several |= !first.equals(channel);
        }
    }

    /** The utterance, said by its channel if there are several and it names no speaker itself. */
    Spoken named(Spoken utterance) {
        JsonText channel = utterance.channel();
        boolean named = utterance.voice() != null || utterance.words().stream().anyMatch(word -> word.voice() != null);
        return !several || named || channel == null ? utterance : utterance.withVoice(Voice.ofChannel(channel));
    }
}
