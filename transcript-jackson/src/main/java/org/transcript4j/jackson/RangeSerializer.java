package org.transcript4j.jackson;

import java.util.function.ToIntFunction;
import org.transcript4j.Event;
import org.transcript4j.SourceSpan;
import tools.jackson.core.JsonGenerator;

/** Writes values that are a start and an end and nothing else. */
final class RangeSerializer<T> extends FormSerializer<T> {

    private final ToIntFunction<T> start;
    private final ToIntFunction<T> end;

    private RangeSerializer(Class<T> type, ToIntFunction<T> start, ToIntFunction<T> end) {
        super(type);
        this.start = start;
        this.end = end;
    }

    static RangeSerializer<SourceSpan> ofSourceSpans() {
        return new RangeSerializer<>(SourceSpan.class, SourceSpan::start, SourceSpan::end);
    }

    static RangeSerializer<Event> ofEvents() {
        return new RangeSerializer<>(Event.class, Event::start, Event::end);
    }

    @Override
    void writeProperties(T range, JsonGenerator generator) {
        writeNumber(Names.START, start.applyAsInt(range), generator);
        writeNumber(Names.END, end.applyAsInt(range), generator);
    }
}
