package org.transcript4j.jackson.recognizer;

/**
 * Speechmatics: the stream of words and punctuation of its current form ({@code json-v2}: {@code results}), and the words
 * with a list of who speaks when of the one before ({@code words} and {@code speakers}).
 */
final class SpeechmaticsReader implements ServiceReader {

    private static final String SPEAKER_CHANGE = "speaker_change";

    private static final FieldRoles RESULT = FieldRoles.in(TimeScale.SECONDS)
            .start("start_time")
            .end("end_time")
            .type("type", "word", "punctuation", "entity", SPEAKER_CHANGE)
            .fields(Role.BEST, "alternatives")
            .text("content")
            .confidence("confidence")
            .speaker("speaker")
            .fields(Role.ATTACHES, "attaches_to")
            .fields(Role.CHANNEL, "channel")
            .other("is_eos", "language", "display", "tags", "volume", "score")
            .other("entity_class", "spoken_form", "written_form")
            .build();
    private static final FieldRoles OLD_WORD = FieldRoles.in(TimeScale.SECONDS)
            .text("name")
            .start("time")
            .duration("duration")
            .confidence("confidence")
            .build();
    private static final FieldRoles OLD_SPEAKER = FieldRoles.in(TimeScale.SECONDS)
            .speaker("name")
            .start("time")
            .duration("duration")
            .confidence("confidence")
            .build();

    private final SpeakerTimes speakers = new SpeakerTimes();
    private final Channels channels = new Channels();
    private String delimiter = " ";

    @Override
    public void read(Document document) {
        document.survey(new JsonPaths()
                .on("metadata.language_pack_info.word_delimiter", this::delimiter)
                .on("speakers[]", this::speaker)
                .on("results[]", json -> channels.add(SpokenReader.read(json, RESULT))));
        document.read((json, out) -> {
            WordStream words = new WordStream(out, Joints.with(delimiter));
            new JsonPaths()
                    .on("results[]", at -> result(at, words))
                    .on("words[]", at -> oldWord(at, words))
                    .other("format", "job", "metadata", "speakers", "translations", "summary", "chapters", "topics")
                    .other("sentiment_analysis", "audio_events", "audio_event_summary")
                    .walk(json);
            words.end();
        });
    }

    /** What the language has between words: absent means a blank, and the empty string means nothing. */
    private void delimiter(JsonCursor json) {
        JsonText found = json.scalar();
        delimiter = found == null || !found.isBlank() ? " " : found.value();
    }

    private void speaker(JsonCursor json) {
        Spoken speaker = SpokenReader.read(json, OLD_SPEAKER);
        if (speaker != null) {
            speakers.add(speaker.voice(), speaker.start(), speaker.end());
        }
    }

    private void result(JsonCursor json, WordStream words) {
        Spoken result = SpokenReader.read(json, RESULT);
        if (result != null && result.type().equals(SPEAKER_CHANGE)) {
            words.newSpeaker();
        } else if (result != null) {
            words.word(channels.named(result));
        }
    }

    private void oldWord(JsonCursor json, WordStream words) {
        Spoken word = SpokenReader.read(json, OLD_WORD);
        if (word != null) {
            words.word(word.hasStart() ? word.withVoice(speakers.at(word.start())) : word);
        }
    }
}
