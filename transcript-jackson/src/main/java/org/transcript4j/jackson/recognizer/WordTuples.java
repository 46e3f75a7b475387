package org.transcript4j.jackson.recognizer;

import static org.transcript4j.jackson.recognizer.TimeScale.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads words that are arrays and not objects: {@code ["ferry", 0.41, 0.8]}, and {@code ["ferry", 0.97]} beside it. */
final class WordTuples {

    private @Nullable JsonText text;
    private long start = NONE;
    private long end = NONE;
    private double confidence = Double.NaN;

    private WordTuples() {}

    /** Arrays of text, start and end. */
    static List<Spoken> words(JsonCursor json, TimeScale scale) {
        List<Spoken> words = new ArrayList<>();
        json.elements(() -> {
            int from = json.start();
            WordTuples tuple = new WordTuples();
            forEach(json, index -> {
                switch (index) {
                    case 0 -> tuple.text = json.scalar();
                    case 1 -> tuple.start = TimeField.read(json, scale);
                    case 2 -> tuple.end = TimeField.read(json, scale);
                    default -> {}
                }
            });
            JsonText said = tuple.text;
            words.add(Spoken.word(said == null ? null : said.strip(), tuple.start, tuple.end, from, json.end()));
        });
        return words;
    }

    /** Arrays of text and confidence. */
    static List<Double> confidences(JsonCursor json) {
        List<Double> confidences = new ArrayList<>();
        json.elements(() -> {
            WordTuples tuple = new WordTuples();
            forEach(json, index -> {
                if (index == 1) {
                    tuple.confidence = Confidence.read(json);
                }
            });
            confidences.add(tuple.confidence);
        });
        return confidences;
    }

    /** The words with their confidences, of which there are as many. */
    static List<Spoken> join(List<Spoken> words, List<Double> confidences) {
        List<Spoken> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            joined.add(words.get(i).withConfidence(confidences.get(i)));
        }
        return joined;
    }

    /** What is done with one element of a tuple. */
    @FunctionalInterface
    private interface Element {
        void at(int index);
    }

    private static void forEach(JsonCursor json, Element element) {
        int[] index = {0};
        json.elements(() -> element.at(index[0]++));
    }
}
