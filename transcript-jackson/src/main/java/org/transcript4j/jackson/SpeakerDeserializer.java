package org.transcript4j.jackson;

import org.transcript4j.Speaker;
import tools.jackson.core.JsonParser;

final class SpeakerDeserializer extends ObjectDeserializer<Speaker, Speaker.Builder> {

    SpeakerDeserializer() {
        super(
                Speaker.class,
                new ObjectForm<Speaker.Builder>()
                        .required("id", (speaker, p, c) -> speaker.id(Expect.name(p)))
                        .required("name", (speaker, p, c) -> speaker.name(Expect.name(p)))
                        .optional("role", (speaker, p, c) -> speaker.role(Expect.string(p)))
                        .optional("kind", (speaker, p, c) -> speaker.kind(Kinds.speaker(Expect.string(p))))
                        .optional("labels", (speaker, p, c) -> Expect.strings(p, c, speaker::addLabels)));
    }

    @Override
    Speaker.Builder draft() {
        return Speaker.builder();
    }

    @Override
    Speaker build(Speaker.Builder speaker, JsonParser parser) {
        return speaker.build();
    }
}
