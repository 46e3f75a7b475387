package org.transcript4j;

import java.util.List;
import java.util.function.ToIntFunction;

/** Checks of ranges that several values share. */
final class Ranges {

    private Ranges() {}

    static void requireRange(int start, int end, String what) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(what + " must have 0 <= start <= end, but is " + start + " to " + end);
        }
    }

    /** Requires that each of {@code ranges} lies within a text of {@code length} UTF-16 code units. */
    static <T> void requireWithin(
            List<T> ranges, ToIntFunction<T> start, ToIntFunction<T> end, int length, String what) {
        for (int i = 0; i < ranges.size(); i++) {
            T range = ranges.get(i);
            if (end.applyAsInt(range) > length) {
                throw new IllegalArgumentException(what + "[" + i + "] from " + start.applyAsInt(range) + " to "
                        + end.applyAsInt(range) + " ends behind the text, which has " + length
                        + " UTF-16 code units");
            }
        }
    }
}
