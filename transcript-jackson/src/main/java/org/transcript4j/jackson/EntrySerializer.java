package org.transcript4j.jackson;

import org.transcript4j.Aside;
import org.transcript4j.Entry;
import org.transcript4j.Turn;
import tools.jackson.core.JsonGenerator;

final class EntrySerializer extends FormSerializer<Entry> {

    private final TurnSerializer turns;
    private final AsideSerializer asides;

    EntrySerializer(SourceWriter source) {
        super(Entry.class);
        turns = new TurnSerializer(source);
        asides = new AsideSerializer(source);
    }

    @Override
    void writeProperties(Entry entry, JsonGenerator generator) {
        if (entry instanceof Turn turn) {
            turns.writeProperties(turn, generator);
        } else {
            asides.writeProperties((Aside) entry, generator);
        }
    }

    /** Writes an entry of a transcript that lists the speakers. */
    void writeInTranscript(Entry entry, JsonGenerator generator) {
        if (entry instanceof Turn turn) {
            turns.writeInTranscript(turn, generator);
        } else {
            asides.write((Aside) entry, generator);
        }
    }
}
