package org.transcript4j.jackson;

import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Paragraph;
import tools.jackson.core.JsonGenerator;

final class BlockSerializer extends FormSerializer<Block> {

    private final ParagraphSerializer paragraphs;
    private final AsideSerializer asides;

    BlockSerializer(SourceWriter source) {
        super(Block.class);
        paragraphs = new ParagraphSerializer(source);
        asides = new AsideSerializer(source);
    }

    @Override
    void writeProperties(Block block, JsonGenerator generator) {
        if (block instanceof Paragraph paragraph) {
            paragraphs.writeProperties(paragraph, generator);
        } else {
            asides.writeProperties((Aside) block, generator);
        }
    }
}
