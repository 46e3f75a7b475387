package org.transcript4j.jackson.recognizer;

import java.util.List;

/**
 * IBM Watson Speech to Text: results with their words as arrays of text, start and end, the confidence of the words in a
 * parallel array, and the speakers in another list, {@code speaker_labels}, joined to the words by their start. The results
 * of asynchronous jobs have all this one level deeper.
 */
final class IbmReader implements ServiceReader {

    private static final FieldRoles RESULT = FieldRoles.in(TimeScale.SECONDS)
            .fields(Role.BEST, "alternatives")
            .text("transcript")
            .confidence("confidence")
            .fields(Role.WORD_TUPLES, "timestamps")
            .fields(Role.CONFIDENCE_TUPLES, "word_confidence")
            .other("final", "keywords_result", "word_alternatives", "end_of_utterance")
            .build();
    private static final FieldRoles LABEL = FieldRoles.in(TimeScale.SECONDS)
            .speaker("speaker")
            .start("from")
            .end("to")
            .confidence("confidence")
            .other("final")
            .build();

    private final SpeakerTimes speakers = new SpeakerTimes();
    private boolean nested;

    @Override
    public void read(Document document) {
        document.survey(new JsonPaths()
                .on("speaker_labels[]", this::label)
                .on("results[].speaker_labels[]", this::label)
                .on("results[].results[]", json -> nested = true));
        document.read((json, out) -> {
            JsonPaths paths = new JsonPaths()
                    .on(nested ? "results[].results[]" : "results[]", at -> result(at, document, out))
                    .other("id", "created", "updated", "status", "user_token", "warnings", "result_index")
                    .other("speaker_labels", "processing_metrics", "audio_metrics");
            if (nested) {
                paths.other("results[].result_index", "results[].speaker_labels", "results[].warnings")
                        .other("results[].processing_metrics", "results[].audio_metrics");
            }
            paths.walk(json);
        });
    }

    private void label(JsonCursor json) {
        Spoken label = SpokenReader.read(json, LABEL);
        if (label != null) {
            speakers.add(label.voice(), label.start(), label.end());
        }
    }

    private void result(JsonCursor json, Document document, CueWriter out) {
        Spoken result = SpokenReader.read(json, RESULT);
        if (result == null) {
            return;
        }
        List<Spoken> words = result.words().stream().map(this::withSpeaker).toList();
        out.utterance(DisplayText.along(document.source(), result.withWords(words)));
    }

    private Spoken withSpeaker(Spoken word) {
        return word.hasStart() ? word.withVoice(speakers.at(word.start())) : word;
    }
}
