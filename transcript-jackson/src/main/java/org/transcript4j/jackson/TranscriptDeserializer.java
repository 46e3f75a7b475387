package org.transcript4j.jackson;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.transcript4j.Entry;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

final class TranscriptDeserializer extends ObjectDeserializer<Transcript, TranscriptDeserializer.TranscriptDraft> {

    static final String VERSION = "schemaVersion";
    static final String SPEAKERS = "speakers";
    static final String ENTRIES = "entries";

    /** Collects the properties of a transcript, of which its speakers may come before or after its entries. */
    static final class TranscriptDraft {
        private final Transcript.Builder transcript = Transcript.builder();
        private final List<Entry> entries = new ArrayList<>();
        private final SpeakerTable table = SpeakerTable.open();

        Transcript.Builder transcript() {
            return transcript;
        }

        SpeakerTable table() {
            return table;
        }
    }

    private final EntryDeserializer entries;

    TranscriptDeserializer() {
        this(new EntryDeserializer());
    }

    private TranscriptDeserializer(EntryDeserializer entries) {
        super(Transcript.class, form(entries));
        this.entries = entries;
    }

    /** Reads the entries of a transcript. */
    EntryDeserializer entries() {
        return entries;
    }

    private static ObjectForm<TranscriptDraft> form(EntryDeserializer entries) {
        SpeakerDeserializer speakers = new SpeakerDeserializer();
        return new ObjectForm<TranscriptDraft>()
                .required(VERSION, (draft, p, c) -> FormVersion.require(p))
                .optional("title", (draft, p, c) -> draft.transcript.title(Expect.string(p)))
                .optional("summary", (draft, p, c) -> Expect.strings(p, c, draft.transcript::addSummary))
                .optional("metadata", (draft, p, c) -> Expect.stringMap(p, draft.transcript::putMetadata))
                .optional("startedAt", (draft, p, c) -> draft.transcript.startedAt(instant(p)))
                .optional(SPEAKERS, (draft, p, c) -> {
                    Expect.list(p, c, (q, d) -> draft.table.add(speakers.deserialize(q, d), q), speaker -> {});
                    draft.table.close();
                })
                .required(
                        ENTRIES,
                        (draft, p, c) ->
                                Expect.list(p, c, (q, d) -> entries.read(draft.table, q, d), draft.entries::add));
    }

    private static Instant instant(JsonParser parser) {
        try {
            return Instant.parse(Expect.string(parser));
        } catch (DateTimeParseException e) {
            throw Expect.mismatch(parser, Instant.class, "must be an instant such as \"2026-01-05T18:00:00Z\"");
        }
    }

    @Override
    TranscriptDraft draft() {
        return new TranscriptDraft();
    }

    @Override
    Transcript build(TranscriptDraft draft, JsonParser parser) {
        if (draft.table.hasPlaceholders()) {
            resolveSpeakers(draft, parser);
        }
        return draft.transcript.addAllEntries(draft.entries).build();
    }

    private static void resolveSpeakers(TranscriptDraft draft, JsonParser parser) {
        for (int i = 0; i < draft.entries.size(); i++) {
            if (draft.entries.get(i) instanceof Turn turn) {
                draft.entries.set(i, resolved(turn, i, draft.table, parser));
            }
        }
    }

    private static Turn resolved(Turn turn, int entry, SpeakerTable table, JsonParser parser) {
        List<Speaker> speakers = new ArrayList<>();
        try {
            for (Speaker speaker : turn.speakers()) {
                speakers.add(table.resolve(speaker, parser));
            }
        } catch (JacksonException e) {
            throw e.prependPath(List.class, speakers.size())
                    .prependPath(Turn.class, SPEAKERS)
                    .prependPath(List.class, entry)
                    .prependPath(Transcript.class, ENTRIES);
        }
        return turn.withSpeakers(speakers);
    }
}
