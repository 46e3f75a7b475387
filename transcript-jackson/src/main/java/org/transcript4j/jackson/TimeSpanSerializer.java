package org.transcript4j.jackson;

import java.time.Duration;
import java.util.Optional;
import org.transcript4j.TimeSpan;
import tools.jackson.core.JsonGenerator;

final class TimeSpanSerializer extends FormSerializer<TimeSpan> {

    TimeSpanSerializer() {
        super(TimeSpan.class);
    }

    @Override
    void writeProperties(TimeSpan time, JsonGenerator generator) {
        generator.writeName(Names.START);
        Seconds.write(time.start(), generator);
        Optional<Duration> end = time.end();
        if (end.isPresent()) {
            generator.writeName(Names.END);
            Seconds.write(end.get(), generator);
        }
    }
}
