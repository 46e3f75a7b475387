package org.transcript4j.jackson.recognizer;

import java.util.HashMap;
import java.util.Map;

/**
 * Rev AI: monologues of elements, of which the words have times. The blanks are elements too, so nothing is added between
 * them. A speaker is a number, with a name beside it or in a list of all speakers where people edited the transcript.
 */
final class RevAiReader implements ServiceReader {

    private static final FieldRoles ELEMENT = FieldRoles.in(TimeScale.SECONDS)
            .type("type", "text", "punct", "unknown")
            .text("value")
            .start("ts")
            .end("end_ts")
            .confidence("confidence")
            .verbatim()
            .build();
    private static final FieldRoles MONOLOGUE = FieldRoles.in(TimeScale.SECONDS)
            .speaker("speaker")
            .fields(Role.MORE, "speaker_info")
            .fields(Role.SPEAKER_NAME, "speaker_name", "display_name")
            .words(ELEMENT, "elements")
            .other("id")
            .build();

    private final Map<String, String> names = new HashMap<>();

    @Override
    public void read(Document document) {
        document.survey(new JsonPaths().on("speakers[]", this::name));
        document.read((json, out) -> new JsonPaths()
                .on("monologues[]", at -> monologue(at, out))
                .other("speakers", "transcript_type", "language")
                .walk(json));
    }

    private void name(JsonCursor json) {
        String[] found = {"", ""};
        json.fields(field -> {
            JsonText value = field.equals("id") || field.equals("name") ? json.scalar() : null;
            if (value != null) {
                found[field.equals("id") ? 0 : 1] = value.value().strip();
            }
        });
        if (!found[1].isEmpty()) {
            names.put(found[0], found[1]);
        }
    }

    private void monologue(JsonCursor json, CueWriter out) {
        Spoken monologue = SpokenReader.read(json, MONOLOGUE);
        if (monologue == null) {
            return;
        }
        Voice voice = monologue.voice();
        String name = voice == null ? null : names.get(voice.label());
        out.utterance(
                voice == null || name == null ? monologue : monologue.withVoice(voice.withName(name)), Joints.with(""));
    }
}
