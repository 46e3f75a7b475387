package org.transcript4j.jackson.recognizer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AssemblyAI: utterances if speakers were told apart, else a stream of words, else the text alone; also what its endpoints
 * for sentences and for paragraphs give. Times are integers of milliseconds.
 */
final class AssemblyAiReader implements ServiceReader {

    /** The lists that repeat the speech, in the order in which they are taken. */
    private static final List<String> LISTS = List.of("utterances[]", "sentences[]", "paragraphs[]", "words[]");

    private static final FieldRoles WORD = FieldRoles.in(TimeScale.MILLISECONDS)
            .text("text")
            .start("start")
            .end("end")
            .confidence("confidence")
            .speaker("speaker")
            .fields(Role.CHANNEL, "channel")
            .build();
    private static final FieldRoles UTTERANCE = FieldRoles.in(TimeScale.MILLISECONDS)
            .text("text")
            .start("start")
            .end("end")
            .confidence("confidence")
            .speaker("speaker")
            .fields(Role.CHANNEL, "channel")
            .words(WORD, "words")
            .other("translated_texts")
            .build();

    private static final List<String> OTHER = List.of(
            "id",
            "status",
            "error",
            "audio_url",
            "audio_duration",
            "audio_start_from",
            "audio_end_at",
            "audio_channels",
            "language_model",
            "acoustic_model",
            "speech_model",
            "speech_models",
            "speech_model_used",
            "speech_threshold",
            "language_code",
            "language_codes",
            "language_detection",
            "language_detection_options",
            "language_detection_results",
            "language_confidence",
            "language_confidence_threshold",
            "confidence",
            "punctuate",
            "format_text",
            "disfluencies",
            "dual_channel",
            "multichannel",
            "speaker_labels",
            "speakers_expected",
            "speaker_options",
            "webhook_url",
            "webhook_status_code",
            "webhook_auth",
            "webhook_auth_header_name",
            "speed_boost",
            "throttled",
            "word_boost",
            "boost_param",
            "keyterms_prompt",
            "prompt",
            "temperature",
            "domain",
            "custom_spelling",
            "filter_profanity",
            "redact_pii",
            "redact_pii_audio",
            "redact_pii_audio_options",
            "redact_pii_audio_quality",
            "redact_pii_policies",
            "redact_pii_sub",
            "auto_highlights",
            "auto_highlights_result",
            "content_safety",
            "content_safety_labels",
            "content_safety_confidence",
            "iab_categories",
            "iab_categories_result",
            "auto_chapters",
            "chapters",
            "summarization",
            "summary",
            "summary_type",
            "summary_model",
            "sentiment_analysis",
            "sentiment_analysis_results",
            "entity_detection",
            "entities",
            "custom_topics",
            "topics",
            "is_deleted",
            "speech_understanding",
            "translated_texts",
            "metadata",
            "remove_audio_tags");

    private @Nullable String list;
    private String text = "";

    @Override
    public void read(Document document) {
        JsonPaths survey = new JsonPaths().on("text", this::text);
        LISTS.forEach(path -> survey.on(path, json -> found(path)));
        document.survey(survey);
        document.read((json, out) -> {
            WordStream words = new WordStream(out, Joints.asIn(text));
            JsonPaths paths = new JsonPaths().other(OTHER.toArray(String[]::new));
            LISTS.forEach(path -> paths.other(path.substring(0, path.length() - 2)));
            if (list == null) {
                paths.on("text", at -> textAlone(at, out));
            } else {
                paths.other("text").on(list, at -> spoken(at, out, words));
            }
            paths.walk(json);
            words.end();
        });
    }

    private void text(JsonCursor json) {
        JsonText found = json.scalar();
        text = found == null ? "" : found.value();
    }

    private void found(String path) {
        if (list == null || LISTS.indexOf(path) < LISTS.indexOf(list)) {
            list = path;
        }
    }

    private void spoken(JsonCursor json, CueWriter out, WordStream words) {
        boolean isWord = "words[]".equals(list);
        Spoken spoken = SpokenReader.read(json, isWord ? WORD : UTTERANCE);
        if (spoken != null && isWord) {
            words.word(spoken);
        } else if (spoken != null) {
            out.utterance(spoken);
        }
    }

    private static void textAlone(JsonCursor json, CueWriter out) {
        JsonText text = json.scalar();
        if (text != null) {
            out.utterance(Spoken.text(text.strip()));
        }
    }
}
