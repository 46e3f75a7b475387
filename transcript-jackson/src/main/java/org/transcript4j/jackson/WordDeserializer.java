package org.transcript4j.jackson;

import org.transcript4j.Word;
import tools.jackson.core.JsonParser;

final class WordDeserializer extends ObjectDeserializer<Word, Word.Builder> {

    WordDeserializer() {
        super(Word.class, form(new TimeSpanDeserializer()));
    }

    private static ObjectForm<Word.Builder> form(TimeSpanDeserializer times) {
        return new ObjectForm<Word.Builder>()
                .required("start", (word, p, c) -> word.start(Expect.offset(p)))
                .required("end", (word, p, c) -> word.end(Expect.offset(p)))
                .required("time", (word, p, c) -> word.time(times.deserialize(p, c)))
                .optional("confidence", (word, p, c) -> word.confidence(Expect.fraction(p)));
    }

    @Override
    Word.Builder draft() {
        return Word.builder();
    }

    @Override
    Word build(Word.Builder word, JsonParser parser) {
        return word.build();
    }
}
