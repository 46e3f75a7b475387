package org.transcript4j.jackson.recognizer;

/**
 * What IBM Watson Speech to Text returns (v1), of requests and of asynchronous jobs.
 *
 * @see <a href="https://cloud.ibm.com/docs/speech-to-text?topic=speech-to-text-basic-response">its responses</a>
 */
public final class IbmSpeechFormat extends RecognizerFormat {

    /** A format without state. */
    public IbmSpeechFormat() {
        super("ibm-speech", "IBM Watson Speech to Text");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAny(
                        "results[].alternatives[].timestamps",
                        "results[].alternatives[].word_confidence",
                        "results[].results[].alternatives",
                        "results[].speaker_labels[].from",
                        "speaker_labels[].from",
                        "results[].word_alternatives")
                || outline.hasAll("result_index", "results[].alternatives");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.hasAll("results[].final", "results[].alternatives[].transcript");
    }

    @Override
    ServiceReader newReader() {
        return new IbmReader();
    }
}
