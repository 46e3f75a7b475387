package org.transcript4j.jackson;

import org.transcript4j.Speaker;
import tools.jackson.core.JsonGenerator;

final class SpeakerSerializer extends FormSerializer<Speaker> {

    SpeakerSerializer() {
        super(Speaker.class);
    }

    @Override
    void writeProperties(Speaker speaker, JsonGenerator generator) {
        writeString(Names.ID, speaker.id(), generator);
        writeString(Names.NAME, speaker.name(), generator);
        writeString(Names.ROLE, speaker.role(), generator);
        writeString(Names.KIND, Kinds.name(speaker.kind()), generator);
        writeStrings(Names.LABELS, speaker.labels(), generator);
    }
}
