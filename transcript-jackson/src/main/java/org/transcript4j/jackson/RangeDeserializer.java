package org.transcript4j.jackson;

import org.transcript4j.Event;
import org.transcript4j.SourceSpan;
import tools.jackson.core.JsonParser;

/** Reads values that are a start and an end and nothing else. */
final class RangeDeserializer<T> extends ObjectDeserializer<T, RangeDeserializer.Range> {

    /** Makes a value. */
    @FunctionalInterface
    private interface Factory<T> {
        T of(int start, int end);
    }

    /** Collects the offsets. */
    static final class Range {
        private int start;
        private int end;
    }

    private final Factory<T> factory;

    private RangeDeserializer(Class<T> type, Factory<T> factory) {
        super(
                type,
                new ObjectForm<Range>()
                        .required("start", (range, p, c) -> range.start = Expect.offset(p))
                        .required("end", (range, p, c) -> range.end = Expect.offset(p)));
        this.factory = factory;
    }

    static RangeDeserializer<SourceSpan> ofSourceSpans() {
        return new RangeDeserializer<>(SourceSpan.class, SourceSpan::of);
    }

    static RangeDeserializer<Event> ofEvents() {
        return new RangeDeserializer<>(Event.class, Event::of);
    }

    @Override
    Range draft() {
        return new Range();
    }

    @Override
    T build(Range range, JsonParser parser) {
        return factory.of(range.start, range.end);
    }
}
