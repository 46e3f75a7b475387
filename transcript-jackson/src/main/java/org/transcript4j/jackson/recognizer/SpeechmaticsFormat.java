package org.transcript4j.jackson.recognizer;

/**
 * What Speechmatics returns: {@code json-v2}, and the form of the API v1 before it.
 *
 * @see <a href="https://docs.speechmatics.com/speech-to-text/batch/output">its output</a>
 */
public final class SpeechmaticsFormat extends RecognizerFormat {

    /** A format without state. */
    public SpeechmaticsFormat() {
        super("speechmatics", "Speechmatics");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAny("results[].alternatives[].content", "metadata.transcription_config")
                || outline.hasAll("words[].name", "words[].time")
                || outline.hasAll("speakers[].name", "speakers[].time", "speakers[].duration");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.hasAll("format", "job", "results");
    }

    @Override
    ServiceReader newReader() {
        return new SpeechmaticsReader();
    }
}
