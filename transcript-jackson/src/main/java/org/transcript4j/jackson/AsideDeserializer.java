package org.transcript4j.jackson;

import java.util.function.Function;
import org.transcript4j.Aside;
import org.transcript4j.SourceSpan;
import tools.jackson.core.JsonParser;

/** Reads an aside that stands alone or among the entries of a transcript. */
final class AsideDeserializer extends ObjectDeserializer<Aside, Aside.Builder> {

    AsideDeserializer() {
        super(Aside.class, form(Function.<Aside.Builder>identity()));
    }

    /** The properties of an aside, read into whatever draft has its builder. */
    static <D> ObjectForm<D> form(Function<D, Aside.Builder> aside) {
        TimeSpanDeserializer times = new TimeSpanDeserializer();
        RangeDeserializer<SourceSpan> spans = RangeDeserializer.ofSourceSpans();
        return new ObjectForm<D>()
                .optional(ValueType.PROPERTY, (draft, p, c) -> ValueType.ASIDE.expect(p))
                .optional("kind", (draft, p, c) -> aside.apply(draft).kind(Kinds.aside(Expect.string(p))))
                .required("text", (draft, p, c) -> aside.apply(draft).text(Expect.string(p)))
                .optional("time", (draft, p, c) -> aside.apply(draft).time(times.deserialize(p, c)))
                .optional("source", (draft, p, c) -> aside.apply(draft).source(spans.deserialize(p, c)));
    }

    @Override
    Aside.Builder draft() {
        return Aside.builder();
    }

    @Override
    Aside build(Aside.Builder aside, JsonParser parser) {
        return aside.build();
    }
}
