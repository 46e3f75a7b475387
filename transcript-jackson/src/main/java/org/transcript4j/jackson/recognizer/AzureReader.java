package org.transcript4j.jackson.recognizer;

import java.util.Set;

/**
 * Azure Speech, batch transcription ({@code recognizedPhrases}, times in ticks of 100 ns) and fast transcription
 * ({@code phrases}, times in milliseconds). Words are given as they were said, the text of a phrase as it is to be read, so
 * the words are laid along the text.
 */
final class AzureReader implements ServiceReader {

    /** What a phrase says in which nobody was heard. */
    private static final Set<String> SILENT = Set.of("NoMatch", "InitialSilenceTimeout", "BabbleTimeout");

    private static final FieldRoles WORD = times().text("word", "text", "displayText")
            .confidence("confidence")
            .other("channel", "locale")
            .build();
    private static final FieldRoles PHRASE = times().type(
                    "recognitionStatus", "Success", "NoMatch", "InitialSilenceTimeout", "BabbleTimeout", "Error")
            .fields(Role.CHANNEL, "channel")
            .speaker("speaker")
            .fields(Role.BEST, "nBest")
            .confidence("confidence")
            .text("lexical")
            .fields(Role.FINISHED_TEXT, "display", "text")
            .words(WORD, "words")
            .words(Role.FINISHED_WORDS, WORD, "displayWords")
            .other("itn", "maskedITN", "locale", "sentiment", "displayPhraseElements")
            .build();

    private final Channels channels = new Channels();

    private static FieldRoles.Builder times() {
        return FieldRoles.in(TimeScale.TICKS)
                .start("offsetInTicks", "offset")
                .duration("durationInTicks", "duration")
                .scale(TimeScale.MILLISECONDS)
                .start("offsetMilliseconds")
                .duration("durationMilliseconds");
    }

    @Override
    public void read(Document document) {
        document.survey(new JsonPaths().on("recognizedPhrases[]", this::survey).on("phrases[]", this::survey));
        document.read((json, out) -> new JsonPaths()
                .on("recognizedPhrases[]", at -> phrase(at, document, out))
                .on("phrases[]", at -> phrase(at, document, out))
                .other("source", "timestamp", "durationInTicks", "duration", "durationMilliseconds", "locale")
                .other("combinedRecognizedPhrases", "combinedPhrases")
                .walk(json));
    }

    private void survey(JsonCursor json) {
        channels.add(SpokenReader.read(json, PHRASE));
    }

    private void phrase(JsonCursor json, Document document, CueWriter out) {
        Spoken phrase = SpokenReader.read(json, PHRASE);
        if (phrase != null && (phrase.text() != null || !SILENT.contains(phrase.type()))) {
            out.utterance(DisplayText.along(document.source(), channels.named(phrase)));
        }
    }
}
