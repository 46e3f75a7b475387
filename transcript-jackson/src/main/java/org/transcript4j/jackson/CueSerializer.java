package org.transcript4j.jackson;

import org.transcript4j.Cue;
import tools.jackson.core.JsonGenerator;

final class CueSerializer extends FormSerializer<Cue> {

    private final TimeSpanSerializer times = new TimeSpanSerializer();

    CueSerializer() {
        super(Cue.class);
    }

    @Override
    void writeProperties(Cue cue, JsonGenerator generator) {
        writeNumber(Names.START, cue.start(), generator);
        writeNumber(Names.END, cue.end(), generator);
        times.writeProperty(Names.TIME, cue.time(), generator);
    }
}
