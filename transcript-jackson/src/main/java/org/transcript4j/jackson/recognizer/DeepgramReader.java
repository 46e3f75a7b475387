package org.transcript4j.jackson.recognizer;

/**
 * Deepgram: utterances where they were asked for, else the words of each channel. Times are decimal seconds, speakers are
 * numbers.
 */
final class DeepgramReader implements ServiceReader {

    private static final FieldRoles WORD = FieldRoles.in(TimeScale.SECONDS)
            .text("word")
            .fields(Role.FINISHED_TEXT, "punctuated_word")
            .start("start")
            .end("end")
            .confidence("confidence")
            .speaker("speaker")
            .other("speaker_confidence", "language", "sentiment", "sentiment_score", "channel")
            .build();
    private static final FieldRoles UTTERANCE = FieldRoles.in(TimeScale.SECONDS)
            .text("transcript")
            .start("start")
            .end("end")
            .confidence("confidence")
            .speaker("speaker")
            .fields(Role.CHANNEL, "channel")
            .words(WORD, "words")
            .other("id", "languages", "sentiment", "sentiment_score")
            .build();
    private static final FieldRoles CHANNEL = FieldRoles.in(TimeScale.SECONDS)
            .fields(Role.BEST, "alternatives")
            .text("transcript")
            .confidence("confidence")
            .words(WORD, "words")
            .other("paragraphs", "entities", "translations", "summaries", "topics", "search", "languages")
            .other("detected_language", "language_confidence")
            .build();

    private final Channels channels = new Channels();
    private boolean hasUtterances;
    private int channelCount;
    private int channel;

    @Override
    public void read(Document document) {
        document.survey(new JsonPaths()
                .on("results.utterances[]", this::survey)
                .on("results.channels[]", json -> channelCount++));
        document.read((json, out) -> paths(out).walk(json));
    }

    private JsonPaths paths(CueWriter out) {
        JsonPaths paths = new JsonPaths()
                .other("metadata", "results.summary", "results.topics", "results.intents", "results.sentiments");
        return hasUtterances
                ? paths.other("results.channels").on("results.utterances[]", json -> utterance(json, out))
                : paths.other("results.utterances").on("results.channels[]", json -> channel(json, out));
    }

    private void survey(JsonCursor json) {
        hasUtterances = true;
        channels.add(SpokenReader.read(json, UTTERANCE));
    }

    private void utterance(JsonCursor json, CueWriter out) {
        Spoken utterance = SpokenReader.read(json, UTTERANCE);
        if (utterance != null) {
            out.utterance(channels.named(utterance));
        }
    }

    private void channel(JsonCursor json, CueWriter out) {
        Spoken spoken = SpokenReader.read(json, CHANNEL);
        if (spoken == null) {
            return;
        }
        Voice voice = channelCount > 1 ? Voice.ofChannel(String.valueOf(channel)) : null;
        channel++;
        if (spoken.words().isEmpty()) {
            out.utterance(spoken.withVoice(voice));
            return;
        }
        WordStream words = new WordStream(out, Joints.asIn(spoken.said()));
        for (Spoken word : spoken.words()) {
            words.word(word.voice() == null && voice != null ? word.withVoice(voice) : word);
        }
        words.end();
    }
}
