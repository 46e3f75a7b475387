package org.transcript4j.jackson;

import org.transcript4j.Aside;
import tools.jackson.core.JsonGenerator;

final class AsideSerializer extends FormSerializer<Aside> {

    private final TimeSpanSerializer times = new TimeSpanSerializer();
    private final SourceWriter source;

    AsideSerializer(SourceWriter source) {
        super(Aside.class);
        this.source = source;
    }

    @Override
    void writeProperties(Aside aside, JsonGenerator generator) {
        ValueType.ASIDE.write(generator);
        writeWithoutType(aside, generator);
    }

    /** Writes an aside that stands before the paragraph of its turn with the index {@code before}. */
    void writeInTurn(Aside aside, int before, JsonGenerator generator) {
        generator.writeStartObject();
        writeNumber(Names.BEFORE, before, generator);
        writeWithoutType(aside, generator);
        generator.writeEndObject();
    }

    private void writeWithoutType(Aside aside, JsonGenerator generator) {
        writeString(Names.KIND, Kinds.name(aside.kind()), generator);
        writeString(Names.TEXT, aside.text(), generator);
        times.writeProperty(Names.TIME, aside.time(), generator);
        source.write(aside.source(), generator);
    }
}
