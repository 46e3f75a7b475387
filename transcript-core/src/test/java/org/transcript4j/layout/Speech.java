package org.transcript4j.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** An endless supply of things to say, in random order; nothing is said again before all has been said. Not thread-safe. */
final class Speech {

    private static final List<String> ENGLISH_TOPICS = List.of(
            "en-council", "en-garden", "en-ferry", "en-play", "en-earnings", "en-software", "en-court", "en-history");

    private final Random random;
    private final Deck paragraphs;
    private final Deck answers;

    /** Talk of paragraphs and short answers; without answers the paragraphs are both. */
    private Speech(List<String> paragraphs, List<String> answers, Random random) {
        this.random = random;
        this.paragraphs = new Deck(paragraphs);
        this.answers = answers.isEmpty() ? this.paragraphs : new Deck(answers);
    }

    /** Talk in this language: an ISO 639-1 code. English talk is about two topics. */
    static Speech in(String language, Random random) {
        if (!language.equals("en")) {
            return new Speech(read(language), List.of(), random);
        }
        List<String> topics = new ArrayList<>(ENGLISH_TOPICS);
        Collections.shuffle(topics, random);
        List<String> paragraphs = new ArrayList<>(read(topics.get(0)));
        paragraphs.addAll(read(topics.get(1)));
        return new Speech(paragraphs, read("en-short"), random);
    }

    /** What one says in a turn: a third are short answers, a few have two or three paragraphs, if so many may be. */
    List<String> turn(int mostParagraphs, String somebody) {
        if (random.nextInt(3) == 0) {
            return List.of(answers.next(somebody));
        }
        int count = random.nextInt(4) == 0 ? 1 + random.nextInt(mostParagraphs) : 1;
        List<String> said = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            said.add(paragraphs.next(somebody));
        }
        return said;
    }

    private static List<String> read(String name) {
        String resource = "speech/" + name + ".txt";
        try (InputStream in = Speech.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts in random order, shuffled anew when all are drawn. */
    private final class Deck {

        private final List<String> texts;
        private int drawn;

        Deck(List<String> texts) {
            this.texts = new ArrayList<>(texts);
            this.drawn = texts.size();
        }

        String next(String somebody) {
            if (drawn == texts.size()) {
                Collections.shuffle(texts, random);
                drawn = 0;
            }
            String text = texts.get(drawn++).replace("{name}", somebody);
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }
}
