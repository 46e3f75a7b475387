package org.transcript4j.jackson.recognizer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    private final List<Spoken> wordsAlone = new ArrayList<>();
    private boolean hasSegments;
    private @Nullable JsonText text;

    @Override
    public void read(Document document) {
        document.survey(segments(new JsonPaths(), json -> hasSegments = true).on("text", this::text));
        document.read((json, out) -> {
            paths(out).walk(json);
            cutWordsAlone(document, out);
        });
    }

    /** Words that the API gives alone lack the punctuation, which the text has. */
    private void cutWordsAlone(Document document, CueWriter out) {
        Spoken whole = text == null ? Spoken.of(wordsAlone) : Spoken.text(text).withWords(wordsAlone);
        WordStream words = new WordStream(out, Joints.asIn(whole.said()));
        DisplayText.along(document.source(), whole).words().forEach(words::word);
        words.end();
    }

    private JsonPaths paths(CueWriter out) {
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
                : paths.on("word_segments[]", this::word).on("words[]", this::word);
    }

    private static JsonPaths segments(JsonPaths paths, Consumer<JsonCursor> action) {
        return paths.on("segments[]", action)
                .on("[]", action)
                .on("transcription[]", action)
                .on("chunks[]", action);
    }

    private void text(JsonCursor json) {
        text = json.scalar();
    }

    private static void segment(JsonCursor json, CueWriter out) {
        Spoken segment = SpokenReader.read(json, SEGMENT);
        if (segment != null) {
            out.utterance(segment);
        }
    }

    private void word(JsonCursor json) {
        Spoken word = SpokenReader.read(json, WORD);
        if (word != null) {
            wordsAlone.add(word);
        }
    }
}
