package org.transcript4j.jackson;

import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import tools.jackson.core.JsonParser;

final class SpeakerLabelDeserializer extends ObjectDeserializer<SpeakerLabel, SpeakerLabel.Builder> {

    SpeakerLabelDeserializer() {
        super(SpeakerLabel.class, form(RangeDeserializer.ofSourceSpans()));
    }

    private static ObjectForm<SpeakerLabel.Builder> form(RangeDeserializer<SourceSpan> spans) {
        return new ObjectForm<SpeakerLabel.Builder>()
                .required("text", (label, p, c) -> label.text(Expect.string(p)))
                .required("name", (label, p, c) -> label.name(Expect.name(p)))
                .optional("honorific", (label, p, c) -> label.honorific(Expect.string(p)))
                .optional("role", (label, p, c) -> label.role(Expect.string(p)))
                .optional("note", (label, p, c) -> label.note(Expect.string(p)))
                .optional("source", (label, p, c) -> label.source(spans.deserialize(p, c)));
    }

    @Override
    SpeakerLabel.Builder draft() {
        return SpeakerLabel.builder();
    }

    @Override
    SpeakerLabel build(SpeakerLabel.Builder label, JsonParser parser) {
        return label.build();
    }
}
