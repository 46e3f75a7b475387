package org.transcript4j.internal.ints;

import java.util.Arrays;

/** How often ints come. Not thread-safe. */
public final class IntCounts {

    private final IntIndex index = new IntIndex();
    private int[] counts = new int[8];

    /** Counts one more of a key. */
    public void add(int key) {
        int number = index.add(key);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, 2 * number);
        }
        counts[number]++;
    }

    /** How often a key came. */
    public int of(int key) {
        int number = index.find(key);
        return number < 0 ? 0 : counts[number];
    }

    /** The place of a key that came, in the order of first coming. */
    public int number(int key) {
        return index.find(key);
    }

    /** How many distinct keys came. */
    public int size() {
        return index.size();
    }

    /** The key that came most often, of several the first; 0 if none came. */
    public int commonest() {
        int best = -1;
        for (int i = 0; i < size(); i++) {
            best = best < 0 || counts[i] > counts[best] ? i : best;
        }
        return best < 0 ? 0 : index.key(best);
    }

    /** The counts of all keys, in the order of first coming. */
    public int[] all() {
        return Arrays.copyOf(counts, size());
    }
}
