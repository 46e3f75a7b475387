package org.transcript4j.jackson.recognizer;

import java.util.List;

/**
 * What Google Cloud Speech-to-Text returns, v1, v1p1beta1 and v2, of requests, operations and batches.
 *
 * @see <a href="https://cloud.google.com/speech-to-text/docs/reference/rest">its REST reference</a>
 */
public final class GoogleSpeechFormat extends RecognizerFormat {

    private static final List<String> RESULTS = List.of(
            "results[].",
            "response.results[].",
            "results.*.inlineResult.transcript.results[].",
            "response.results.*.inlineResult.transcript.results[].",
            "results.*.transcript.results[].",
            "response.results.*.transcript.results[].");

    /** What results of other services do not hold. */
    private static final List<String> OWN = List.of(
            "alternatives[].words[].word",
            "languageCode",
            "language_code",
            "resultEndTime",
            "result_end_time",
            "resultEndOffset",
            "result_end_offset",
            "channelTag",
            "channel_tag");

    /** A format without state. */
    public GoogleSpeechFormat() {
        super("google-speech", "Google Cloud Speech-to-Text");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return hasInResults(outline, OWN) || outline.hasAll("totalBilledTime", "results[].alternatives");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return hasInResults(outline, List.of("alternatives[].transcript"));
    }

    @Override
    ServiceReader newReader() {
        return new GoogleReader();
    }

    private static boolean hasInResults(JsonOutline outline, List<String> fields) {
        return RESULTS.stream().anyMatch(place -> fields.stream().anyMatch(field -> outline.has(place + field)));
    }
}
