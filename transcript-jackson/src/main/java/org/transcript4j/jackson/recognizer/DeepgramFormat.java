package org.transcript4j.jackson.recognizer;

/**
 * What Deepgram returns for recorded audio (v1), with or without utterances.
 *
 * @see <a href="https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded">its API reference</a>
 */
public final class DeepgramFormat extends RecognizerFormat {

    /** A format without state. */
    public DeepgramFormat() {
        super("deepgram", "Deepgram");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAny("results.channels[].alternatives", "results.utterances[].transcript");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.hasAny("results.channels", "results.utterances");
    }

    @Override
    ServiceReader newReader() {
        return new DeepgramReader();
    }
}
