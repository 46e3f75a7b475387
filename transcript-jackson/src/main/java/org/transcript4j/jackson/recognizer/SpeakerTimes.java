package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks when, for services that tell it apart from the words. Times are nanoseconds. It is compact: a long recording
 * has as many entries as it has words.
 */
final class SpeakerTimes {

    private final Map<String, Voice> voices = new HashMap<>();
    private Voice[] voice = new Voice[64];
    private long[] start = new long[64];
    private long[] end = new long[64];
    private int size;
    private boolean sorted = true;

    boolean isEmpty() {
        return size == 0;
    }

    /** Somebody speaks from {@code from} to {@code to}; of two entries with one start the later one holds. */
    void add(@Nullable Voice speaker, long from, long to) {
        if (speaker == null || from == NONE) {
            return;
        }
        if (size > 0 && from == start[size - 1]) {
            size--;
        }
        if (size == start.length) {
            grow();
        }
        sorted &= size == 0 || start[size - 1] <= from;
        voice[size] = voices.computeIfAbsent(speaker.name(), name -> speaker.carriedOn());
        start[size] = from;
        end[size] = to;
        size++;
    }

    /** Who speaks at a time: by the last entry that starts there or before it and has not ended; {@code null} if nobody. */
    @Nullable
    Voice at(long time) {
        sort();
        int found = Arrays.binarySearch(start, 0, size, time);
        if (found >= 0) {
            return voice[found];
        }
        int before = -found - 2;
        return before >= 0 && time < end[before] ? voice[before] : null;
    }

    private void sort() {
        if (sorted) {
            return;
        }
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(start[a], start[b]));
        Voice[] sortedVoice = new Voice[size];
        long[] sortedStart = new long[size];
        long[] sortedEnd = new long[size];
        for (int i = 0; i < size; i++) {
            sortedVoice[i] = voice[order[i]];
            sortedStart[i] = start[order[i]];
            sortedEnd[i] = end[order[i]];
        }
        voice = sortedVoice;
        start = sortedStart;
        end = sortedEnd;
        sorted = true;
    }

    private void grow() {
        voice = Arrays.copyOf(voice, size * 2);
        start = Arrays.copyOf(start, size * 2);
        end = Arrays.copyOf(end, size * 2);
    }
}
