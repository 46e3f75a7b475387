package org.transcript4j.internal.shape;

import java.util.Arrays;
import org.transcript4j.internal.text.Chars;

/**
 * Where the next colon of any width stands: a cursor that only goes forward, so that asking on every line costs one pass over
 * the text. Not thread-safe.
 */
final class NextColon {

    private static final int NONE = Integer.MAX_VALUE;

    private final int[] next = new int[Chars.COLONS.length()];
    private final String text;

    NextColon(String text) {
        this.text = text;
        Arrays.fill(next, -1);
    }

    /** The offset of the first colon from {@code from} on, or a number above all offsets. */
    int from(int from) {
        int nearest = NONE;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < from) {
                int found = text.indexOf(Chars.COLONS.charAt(i), from);
                next[i] = found < 0 ? NONE : found;
            }
            nearest = Math.min(nearest, next[i]);
        }
        return nearest;
    }
}
