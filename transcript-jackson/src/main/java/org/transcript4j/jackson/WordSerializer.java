package org.transcript4j.jackson;

import java.util.OptionalDouble;
import org.transcript4j.Word;
import tools.jackson.core.JsonGenerator;

final class WordSerializer extends FormSerializer<Word> {

    private final TimeSpanSerializer times = new TimeSpanSerializer();

    WordSerializer() {
        super(Word.class);
    }

    @Override
    void writeProperties(Word word, JsonGenerator generator) {
        writeNumber(Names.START, word.start(), generator);
        writeNumber(Names.END, word.end(), generator);
        times.writeProperty(Names.TIME, word.time(), generator);
        OptionalDouble confidence = word.confidence();
        if (confidence.isPresent()) {
            generator.writeName(Names.CONFIDENCE);
            Decimals.writeFraction(confidence.getAsDouble(), generator);
        }
    }
}
