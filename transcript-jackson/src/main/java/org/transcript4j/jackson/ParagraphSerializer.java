package org.transcript4j.jackson;

import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import tools.jackson.core.JsonGenerator;

final class ParagraphSerializer extends FormSerializer<Paragraph> {

    private final RangeSerializer<Event> events = RangeSerializer.ofEvents();
    private final CueSerializer cues = new CueSerializer();
    private final WordSerializer words = new WordSerializer();
    private final SourceWriter source;

    ParagraphSerializer(SourceWriter source) {
        super(Paragraph.class);
        this.source = source;
    }

    @Override
    void writeProperties(Paragraph paragraph, JsonGenerator generator) {
        ValueType.PARAGRAPH.write(generator);
        writeWithoutType(paragraph, generator);
    }

    /** Writes a paragraph of a turn. */
    void writeInTurn(Paragraph paragraph, JsonGenerator generator) {
        generator.writeStartObject();
        writeWithoutType(paragraph, generator);
        generator.writeEndObject();
    }

    private void writeWithoutType(Paragraph paragraph, JsonGenerator generator) {
        writeString(Names.TEXT, paragraph.text(), generator);
        events.writeProperty(Names.EVENTS, paragraph.events(), generator);
        cues.writeProperty(Names.CUES, paragraph.cues(), generator);
        words.writeProperty(Names.WORDS, paragraph.words(), generator);
        source.write(paragraph.source(), generator);
    }
}
