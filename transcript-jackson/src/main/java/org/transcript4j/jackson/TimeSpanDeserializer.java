package org.transcript4j.jackson;

import org.transcript4j.TimeSpan;
import tools.jackson.core.JsonParser;

final class TimeSpanDeserializer extends ObjectDeserializer<TimeSpan, TimeSpan.Builder> {

    TimeSpanDeserializer() {
        super(
                TimeSpan.class,
                new ObjectForm<TimeSpan.Builder>()
                        .required("start", (time, p, c) -> time.start(Seconds.read(p)))
                        .optional("end", (time, p, c) -> time.end(Seconds.read(p))));
    }

    @Override
    TimeSpan.Builder draft() {
        return TimeSpan.builder();
    }

    @Override
    TimeSpan build(TimeSpan.Builder time, JsonParser parser) {
        return time.build();
    }
}
