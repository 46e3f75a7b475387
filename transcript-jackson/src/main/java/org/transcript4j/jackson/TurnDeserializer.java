package org.transcript4j.jackson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.Turn;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads a turn, whose speakers are objects, or ids where it stands in a transcript. */
final class TurnDeserializer extends ObjectDeserializer<Turn, TurnDeserializer.TurnDraft> {

    /** Collects the properties of a turn: its paragraphs and asides stand apart in the form. */
    static final class TurnDraft {
        private final Turn.Builder turn = Turn.builder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<PlacedAside> asides = new ArrayList<>();
        private final SpeakerTable table;

        private TurnDraft(SpeakerTable table) {
            this.table = table;
        }
    }

    TurnDeserializer() {
        super(Turn.class, form());
    }

    private static ObjectForm<TurnDraft> form() {
        SpeakerDeserializer speakers = new SpeakerDeserializer();
        SpeakerLabelDeserializer labels = new SpeakerLabelDeserializer();
        TimeSpanDeserializer times = new TimeSpanDeserializer();
        ParagraphDeserializer paragraphs = new ParagraphDeserializer();
        PlacedAsideDeserializer asides = new PlacedAsideDeserializer();
        RangeDeserializer<SourceSpan> spans = RangeDeserializer.ofSourceSpans();
        return new ObjectForm<TurnDraft>()
                .optional(ValueType.PROPERTY, (draft, p, c) -> ValueType.TURN.expect(p))
                .optional(
                        "speakers",
                        (draft, p, c) -> Expect.list(
                                p, c, (q, d) -> speaker(draft.table, speakers, q, d), draft.turn::addSpeakers))
                .optional("label", (draft, p, c) -> draft.turn.label(labels.deserialize(p, c)))
                .optional("time", (draft, p, c) -> draft.turn.time(times.deserialize(p, c)))
                .optional("paragraphs", (draft, p, c) -> Expect.list(p, c, paragraphs, draft.paragraphs::add))
                .optional("asides", (draft, p, c) -> Expect.list(p, c, asides, draft.asides::add))
                .optional("source", (draft, p, c) -> draft.turn.source(spans.deserialize(p, c)));
    }

    private static Speaker speaker(
            SpeakerTable table, SpeakerDeserializer speakers, JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? table.find(parser.getString(), parser)
                : table.add(speakers.deserialize(parser, context), parser);
    }

    @Override
    TurnDraft draft() {
        return draft(SpeakerTable.closed());
    }

    /** A new draft of a turn of the transcript that {@code table} belongs to. */
    TurnDraft draft(SpeakerTable table) {
        return new TurnDraft(table);
    }

    @Override
    Turn build(TurnDraft draft, JsonParser parser) {
        requirePlaces(draft, parser);
        // Stable: asides at one place keep their order.
        draft.asides.sort(Comparator.comparingInt(PlacedAside::before));
        int next = 0;
        for (PlacedAside placed : draft.asides) {
            draft.turn.addAllBody(draft.paragraphs.subList(next, placed.before()));
            draft.turn.addBody(placed.aside());
            next = placed.before();
        }
        draft.turn.addAllBody(draft.paragraphs.subList(next, draft.paragraphs.size()));
        return draft.turn.build();
    }

    private static void requirePlaces(TurnDraft draft, JsonParser parser) {
        int most = draft.paragraphs.size();
        for (int i = 0; i < draft.asides.size(); i++) {
            if (draft.asides.get(i).before() > most) {
                throw Expect.mismatch(
                                parser, int.class, "must be an index of the turn's paragraphs, or their number " + most)
                        .prependPath(PlacedAside.class, "before")
                        .prependPath(List.class, i)
                        .prependPath(Turn.class, "asides");
            }
        }
    }
}
