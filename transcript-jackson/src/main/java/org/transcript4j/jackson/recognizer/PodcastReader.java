package org.transcript4j.jackson.recognizer;

/**
 * The JSON transcripts of Podcasting 2.0: segments with a start, mostly an end, and what is said, sometimes a word each. The
 * speaker may be named in every segment or only where the speaker changes.
 */
final class PodcastReader implements ServiceReader {

    private static final FieldRoles SEGMENT = FieldRoles.in(TimeScale.SECONDS)
            .speaker("speaker")
            .start("startTime")
            .end("endTime")
            .text("body")
            .build();

    @Override
    public void read(Document document) {
        document.read((json, out) -> {
            out.namesSpeakersOnChange();
            new JsonPaths()
                    .on("segments[]", at -> segment(at, out))
                    .other("version")
                    .walk(json);
        });
    }

    private static void segment(JsonCursor json, CueWriter out) {
        Spoken segment = SpokenReader.read(json, SEGMENT);
        if (segment != null) {
            out.utterance(segment);
        }
    }
}
