package org.transcript4j.jackson;

import org.transcript4j.SpeakerLabel;
import tools.jackson.core.JsonGenerator;

final class SpeakerLabelSerializer extends FormSerializer<SpeakerLabel> {

    private final SourceWriter source;

    SpeakerLabelSerializer(SourceWriter source) {
        super(SpeakerLabel.class);
        this.source = source;
    }

    @Override
    void writeProperties(SpeakerLabel label, JsonGenerator generator) {
        writeString(Names.TEXT, label.text(), generator);
        writeString(Names.NAME, label.name(), generator);
        writeString(Names.HONORIFIC, label.honorific(), generator);
        writeString(Names.ROLE, label.role(), generator);
        writeString(Names.NOTE, label.note(), generator);
        source.write(label.source(), generator);
    }
}
