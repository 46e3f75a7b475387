package org.transcript4j.jackson.recognizer;

import java.util.function.Consumer;

/**
 * Whisper and what is built on it: WhisperX, faster-whisper, whisper-timestamped, whisper.cpp, OpenAI's {@code verbose_json}
 * and {@code diarized_json}, and the pipeline of Transformers. All give segments of text with start and end, under different
 * names; words may be there or not, and may lack a time or a speaker. Where words alone were asked for, there is one stream
 * of them.
 */
final class WhisperReader implements ServiceReader {

    private static final FieldRoles WORD = FieldRoles.in(TimeScale.SECONDS)
            .text("word", "text")
            .start("start")
            .end("end")
            .confidence("score", "probability", "confidence")
            .speaker("speaker")
            .other("id", "tokens", "chars", "segment_id")
            .build();
    private static final FieldRoles SEGMENT = FieldRoles.in(TimeScale.SECONDS)
            .text("text")
            .start("start")
            .end("end")
            .fields(Role.TIMES, "timestamp")
            .scale(TimeScale.MILLISECONDS)
            .fields(Role.TIMES, "offsets")
            .speaker("speaker")
            .words(WORD, "words")
            .other("id", "seek", "tokens", "temperature", "avg_logprob", "compression_ratio", "no_speech_prob", "chars")
            .other("confidence", "language", "type", "timestamps", "speaker_turn_next")
            .build();

    private boolean hasSegments;
    private String text = "";

    @Override
    public void read(Document document) {
        document.survey(segments(new JsonPaths(), json -> hasSegments = true).on("text", this::text));
        document.read((json, out) -> {
            WordStream words = new WordStream(out, Joints.asIn(text));
            paths(out, words).walk(json);
            words.end();
        });
    }

    private JsonPaths paths(CueWriter out, WordStream words) {
        JsonPaths paths = segments(new JsonPaths(), json -> segment(json, out))
                .other(
                        "text",
                        "language",
                        "language_probability",
                        "language_probs",
                        "duration",
                        "task",
                        "usage",
                        "model")
                .other("systeminfo", "params", "result", "speakers", "speaker_embeddings", "metadata");
        return hasSegments
                ? paths.other("word_segments", "words")
                : paths.on("word_segments[]", json -> word(json, words)).on("words[]", json -> word(json, words));
    }

    private static JsonPaths segments(JsonPaths paths, Consumer<JsonCursor> action) {
        return paths.on("segments[]", action)
                .on("[]", action)
                .on("transcription[]", action)
                .on("chunks[]", action);
    }

    private void text(JsonCursor json) {
        JsonText found = json.scalar();
        text = found == null ? "" : found.value();
    }

    private static void segment(JsonCursor json, CueWriter out) {
        Spoken segment = SpokenReader.read(json, SEGMENT);
        if (segment != null) {
            out.utterance(segment);
        }
    }

    private static void word(JsonCursor json, WordStream words) {
        Spoken word = SpokenReader.read(json, WORD);
        if (word != null) {
            words.word(word);
        }
    }
}
