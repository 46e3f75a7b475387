package org.transcript4j.jackson;

import org.transcript4j.Block;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reads a paragraph or an aside, whichever it says it is; what this version does not know is an aside to it. */
final class BlockDeserializer extends FormDeserializer<Block> {

    private final ParagraphDeserializer paragraphs = new ParagraphDeserializer();
    private final AsideDeserializer asides = new AsideDeserializer();

    BlockDeserializer() {
        super(Block.class);
    }

    @Override
    public Block deserialize(JsonParser parser, DeserializationContext context) {
        TypedObject object = TypedObject.open(parser, context, Block.class);
        return object.type() == ValueType.PARAGRAPH
                ? paragraphs.readTyped(paragraphs.draft(), object.rest(), context)
                : asides.readTyped(asides.draft(), object.rest(), context);
    }
}
