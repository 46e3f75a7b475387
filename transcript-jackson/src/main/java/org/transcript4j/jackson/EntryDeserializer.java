package org.transcript4j.jackson;

import org.transcript4j.Entry;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reads a turn or an aside, whichever it says it is; what this version does not know is an aside to it. */
final class EntryDeserializer extends FormDeserializer<Entry> {

    private final TurnDeserializer turns = new TurnDeserializer();
    private final AsideDeserializer asides = new AsideDeserializer();

    EntryDeserializer() {
        super(Entry.class);
    }

    @Override
    public Entry deserialize(JsonParser parser, DeserializationContext context) {
        return read(SpeakerTable.closed(), parser, context);
    }

    Entry read(SpeakerTable speakers, JsonParser parser, DeserializationContext context) {
        TypedObject object = TypedObject.open(parser, context, Entry.class);
        return object.type() == ValueType.TURN
                ? turns.readTyped(turns.draft(speakers), object.rest(), context)
                : asides.readTyped(asides.draft(), object.rest(), context);
    }
}
