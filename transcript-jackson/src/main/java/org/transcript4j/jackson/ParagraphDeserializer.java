package org.transcript4j.jackson;

import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import tools.jackson.core.JsonParser;

final class ParagraphDeserializer extends ObjectDeserializer<Paragraph, Paragraph.Builder> {

    ParagraphDeserializer() {
        super(Paragraph.class, form());
    }

    private static ObjectForm<Paragraph.Builder> form() {
        RangeDeserializer<Event> events = RangeDeserializer.ofEvents();
        CueDeserializer cues = new CueDeserializer();
        WordDeserializer words = new WordDeserializer();
        RangeDeserializer<SourceSpan> spans = RangeDeserializer.ofSourceSpans();
        return new ObjectForm<Paragraph.Builder>()
                .optional(ValueType.PROPERTY, (paragraph, p, c) -> ValueType.PARAGRAPH.expect(p))
                .required("text", (paragraph, p, c) -> paragraph.text(Expect.string(p)))
                .optional("events", (paragraph, p, c) -> Expect.list(p, c, events, paragraph::addEvents))
                .optional("cues", (paragraph, p, c) -> Expect.list(p, c, cues, paragraph::addCues))
                .optional("words", (paragraph, p, c) -> Expect.list(p, c, words, paragraph::addWords))
                .optional("source", (paragraph, p, c) -> Expect.list(p, c, spans, paragraph::addSource));
    }

    @Override
    Paragraph.Builder draft() {
        return Paragraph.builder();
    }

    @Override
    Paragraph build(Paragraph.Builder paragraph, JsonParser parser) {
        return paragraph.build();
    }
}
