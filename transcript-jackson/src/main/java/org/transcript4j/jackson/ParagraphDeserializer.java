package org.transcript4j.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.transcript4j.Cue;
import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.Word;
import tools.jackson.core.JsonParser;

final class ParagraphDeserializer extends ObjectDeserializer<Paragraph, ParagraphDeserializer.ParagraphDraft> {

    /** Collects the properties of a paragraph; its text may come behind the ranges of it. */
    static final class ParagraphDraft {
        private final Paragraph.Builder paragraph = Paragraph.builder();
        private final List<Event> events = new ArrayList<>(0);
        private final List<Cue> cues = new ArrayList<>(0);
        private final List<Word> words = new ArrayList<>(0);
        private int length;
    }

    ParagraphDeserializer() {
        super(Paragraph.class, form());
    }

    private static ObjectForm<ParagraphDraft> form() {
        RangeDeserializer<Event> events = RangeDeserializer.ofEvents();
        CueDeserializer cues = new CueDeserializer();
        WordDeserializer words = new WordDeserializer();
        RangeDeserializer<SourceSpan> spans = RangeDeserializer.ofSourceSpans();
        return new ObjectForm<ParagraphDraft>()
                .optional(ValueType.PROPERTY, (draft, p, c) -> ValueType.PARAGRAPH.expect(p))
                .required("text", (draft, p, c) -> {
                    String text = Expect.string(p);
                    draft.length = text.length();
                    draft.paragraph.text(text);
                })
                .optional("events", (draft, p, c) -> Expect.list(p, c, events, draft.events::add))
                .optional("cues", (draft, p, c) -> Expect.list(p, c, cues, draft.cues::add))
                .optional("words", (draft, p, c) -> Expect.list(p, c, words, draft.words::add))
                .optional("source", (draft, p, c) -> Expect.list(p, c, spans, draft.paragraph::addSource));
    }

    @Override
    ParagraphDraft draft() {
        return new ParagraphDraft();
    }

    @Override
    Paragraph build(ParagraphDraft draft, JsonParser parser) {
        requireWithin(draft.length, draft.events, Event::end, "events", parser);
        requireWithin(draft.length, draft.cues, Cue::end, "cues", parser);
        requireWithin(draft.length, draft.words, Word::end, "words", parser);
        return draft.paragraph
                .addAllEvents(draft.events)
                .addAllCues(draft.cues)
                .addAllWords(draft.words)
                .build();
    }

    /** The paragraph itself refuses such ranges too, but can't name their path. */
    private static <R> void requireWithin(
            int length, List<R> ranges, ToIntFunction<R> end, String property, JsonParser parser) {
        for (int i = 0; i < ranges.size(); i++) {
            if (end.applyAsInt(ranges.get(i)) > length) {
                throw Expect.mismatch(
                                parser, int.class, "ends behind the text, which has " + length + " UTF-16 code units")
                        .prependPath(List.class, i)
                        .prependPath(Paragraph.class, property);
            }
        }
    }
}
