package org.transcript4j.examples.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

/**
 * How much one speaker says.
 *
 * @param number the speaker's place among those of the page, 0-based, the one who says most first
 * @param name the speaker's name, or that there is none
 * @param role the speaker's role, or the empty string
 * @param turns the number of turns
 * @param characters the number of characters said; what several say together is divided between them
 * @param percent the part of all speech, 0 to 100
 */
record Share(int number, String name, String role, int turns, double characters, double percent) {

    private static final int COLOURS = 8;
    private static final String NOBODY = "";

    /** The shares of all speakers, and of nobody where turns have no speaker; the one who says most first. */
    static Map<String, Share> of(Transcript transcript) {
        Map<String, Count> counts = new HashMap<>();
        for (Turn turn : transcript.turns()) {
            for (Key key : keys(turn)) {
                counts.computeIfAbsent(key.id, id -> new Count(key)).add(turn);
            }
        }
        double total =
                counts.values().stream().mapToDouble(count -> count.characters).sum();
        List<Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(
                Comparator.<Count>comparingDouble(count -> -count.characters).thenComparing(count -> count.key.id));
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Count count : sorted) {
            shares.put(count.key.id, count.share(shares.size(), total));
        }
        return shares;
    }

    /** The identifiers of a turn's speakers in {@link #of}. */
    static List<String> ids(Turn turn) {
        return keys(turn).stream().map(Key::id).toList();
    }

    /** The class that gives the speaker's colour: the first few have one each, the others share one. */
    public String colour() {
        return number < COLOURS ? "s" + number : "other";
    }

    /** The share for people, such as {@code 37.5 %}. */
    public String printed() {
        return String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** The share as a length. */
    public String width() {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    private static List<Key> keys(Turn turn) {
        return turn.speakers().isEmpty()
                ? List.of(new Key(NOBODY, "No name", ""))
                : turn.speakers().stream().map(Key::of).toList();
    }

    private record Key(String id, String name, String role) {
        static Key of(Speaker speaker) {
            return new Key(speaker.id(), speaker.name(), speaker.role().orElse(""));
        }
    }

    private static final class Count {
        private final Key key;
        private int turns;
        private double characters;

        Count(Key key) {
            this.key = key;
        }

        void add(Turn turn) {
            String text = turn.text();
            turns++;
            characters += (double) text.codePointCount(0, text.length())
                    / Math.max(1, turn.speakers().size());
        }

        Share share(int number, double total) {
            return new Share(number, key.name, key.role, turns, characters, total == 0 ? 0 : 100 * characters / total);
        }
    }
}
