package org.transcript4j.internal.ints;

import java.util.Arrays;

/** Numbers distinct ints from 0 on, in the order in which they come, without boxing them. Not thread-safe. */
public final class IntIndex {

    private int[] keys = new int[16];
    private int[] numbers = new int[16];
    private int[] byNumber = new int[8];
    private int size;

    /** An index of no keys. */
    public IntIndex() {
        Arrays.fill(numbers, -1);
    }

    /** The number of a key, new if it was not seen before. */
    public int add(int key) {
        int slot = slot(key);
        if (numbers[slot] < 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            if (size == byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, 2 * size);
            }
            byNumber[size] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** The number of a key, or -1 if it was not seen. */
    public int find(int key) {
        return numbers[slot(key)];
    }

    /** The key that has a number. */
    public int key(int number) {
        return byNumber[number];
    }

    /** How many distinct keys there are. */
    public int size() {
        return size;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int hash = key * 0x9e3779b9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
