package org.transcript4j.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of a piece of text for each next piece of the same characters, and makes no string to look. It
 * remembers a bounded number of pieces. Not thread-safe.
 */
public final class PieceCache<V> {

    /** Makes a value of the text from {@code start} to {@code end}. */
    @FunctionalInterface
    public interface Maker<V> {
        /** Makes it; the same characters must give an equal value wherever they stand. */
        V make(String text, int start, int end);
    }

    private static final int SLOTS = 4096;
    private static final int MOST = SLOTS / 2;

    private final Maker<V> maker;
    private final @Nullable String[] pieces = new String[SLOTS];
    private final int[] numbers = new int[SLOTS];
    private final List<V> values = new ArrayList<>();

    /** A cache of what {@code maker} makes. */
    public PieceCache(Maker<V> maker) {
        this.maker = maker;
    }

    /** The value of the text from {@code start} to {@code end}. */
    public V get(String text, int start, int end) {
        int slot = hash(text, start, end) & (SLOTS - 1);
        String piece = pieces[slot];
        while (piece != null) {
            if (piece.length() == end - start && text.startsWith(piece, start)) {
                return values.get(numbers[slot]);
            }
            slot = (slot + 1) & (SLOTS - 1);
            piece = pieces[slot];
        }
        V value = maker.make(text, start, end);
        if (values.size() < MOST) {
            pieces[slot] = text.substring(start, end);
            numbers[slot] = values.size();
            values.add(value);
        }
        return value;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        hash *= 0x9e3779b9;
        return hash ^ hash >>> 15;
    }
}
