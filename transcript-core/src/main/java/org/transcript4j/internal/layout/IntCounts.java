package org.transcript4j.internal.layout;

import java.util.Arrays;

/** How often ints come. Not thread-safe. */
final class IntCounts {

    private final IntIndex index = new IntIndex();
    private int[] counts = new int[8];

    /** Counts one more of a key. */
    void add(int key) {
        int number = index.add(key);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, 2 * number);
        }
        counts[number]++;
    }

    /** How often a key came. */
    int of(int key) {
        int number = index.find(key);
        return number < 0 ? 0 : counts[number];
    }

    /** The place of a key that came, in the order of first coming. */
    int number(int key) {
        return index.find(key);
    }

    /** How many distinct keys came. */
    int size() {
        return index.size();
    }

    /** The counts of all keys, in the order of first coming. */
    int[] all() {
        return Arrays.copyOf(counts, size());
    }
}
