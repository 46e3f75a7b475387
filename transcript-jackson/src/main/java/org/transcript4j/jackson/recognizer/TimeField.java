package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import org.transcript4j.source.Diagnostic.Severity;

/** Reads a time as services write it: a number, a number in a string, or an object of seconds and nanoseconds. */
final class TimeField {

    private TimeField() {}

    /** The time at this place in nanoseconds; {@link TimeScale#NONE} if there is none, or one that cannot be read. */
    static long read(JsonCursor json, TimeScale scale) {
        if (json.isObject()) {
            return readParts(json);
        }
        JsonText found = json.scalar();
        return found == null ? NONE : nanos(json, scale, found);
    }

    /** {@code {"seconds": "12", "nanos": 900000000}}, of which either may be left out. */
    private static long readParts(JsonCursor json) {
        long[] parts = new long[2];
        json.fields(name -> {
            JsonText found = json.scalar();
            if (found != null && name.equals("seconds")) {
                parts[0] = nanos(json, TimeScale.SECONDS, found);
            } else if (found != null && name.equals("nanos")) {
                parts[1] = nanos(json, TimeScale.NANOSECONDS, found);
            }
        });
        return parts[0] == NONE || parts[1] == NONE ? NONE : parts[0] + parts[1];
    }

    private static long nanos(JsonCursor json, TimeScale scale, JsonText text) {
        long nanos = scale.nanos(text.value());
        if (nanos == NONE) {
            json.problems().repaired(Severity.WARNING, "this time cannot be read", text.start(), text.end());
        }
        return nanos;
    }
}
