package org.transcript4j.jackson;

import java.time.Duration;
import org.transcript4j.Cue;
import org.transcript4j.TimeSpan;
import tools.jackson.core.JsonParser;

final class CueDeserializer extends ObjectDeserializer<Cue, CueDeserializer.CueDraft> {

    /** Collects the properties of a cue, which has no builder. */
    static final class CueDraft {
        private int start;
        private int end;
        private TimeSpan time = TimeSpan.startingAt(Duration.ZERO);
    }

    CueDeserializer() {
        super(Cue.class, form(new TimeSpanDeserializer()));
    }

    private static ObjectForm<CueDraft> form(TimeSpanDeserializer times) {
        return new ObjectForm<CueDraft>()
                .required("start", (cue, p, c) -> cue.start = Expect.offset(p))
                .required("end", (cue, p, c) -> cue.end = Expect.offset(p))
                .required("time", (cue, p, c) -> cue.time = times.deserialize(p, c));
    }

    @Override
    CueDraft draft() {
        return new CueDraft();
    }

    @Override
    Cue build(CueDraft cue, JsonParser parser) {
        return Cue.of(cue.start, cue.end, cue.time);
    }
}
