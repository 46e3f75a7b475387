package org.transcript4j.internal.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that inference knows, read once from {@code vocabulary.txt}: all literals of all stages stand there. Immutable
 * and thread-safe.
 */
public final class Vocabulary {

    private static final Vocabulary SHARED = load();

    private final WordSet honorifics;
    private final WordSet roles;
    private final WordSet articles;
    private final WordSet generics;
    private final WordSet genericParts;
    private final WordSet groups;
    private final WordSet particles;
    private final WordSet openers;
    private final WordSet stops;
    private final WordSet companies;
    private final PhraseList notices;
    private final PhraseList begins;
    private final PhraseList ends;
    private final PhraseList events;
    private final PhraseList scenes;
    private final PhraseList reactions;

    private Vocabulary(Map<String, Set<String>> words) {
        honorifics = set(words, "honorific");
        roles = set(words, "role");
        articles = set(words, "article");
        generics = set(words, "generic");
        genericParts = set(words, "genericpart");
        groups = set(words, "group");
        particles = set(words, "particle");
        openers = set(words, "opener");
        stops = set(words, "stop");
        companies = set(words, "company");
        notices = list(words, "notice");
        begins = list(words, "begin");
        ends = list(words, "end");
        reactions = list(words, "reaction");
        scenes = list(words, "scene");
        events = list(words, "event");
    }

    /** The vocabulary. */
    public static Vocabulary get() {
        return SHARED;
    }

    private static WordSet set(Map<String, Set<String>> words, String section) {
        return new WordSet(words.getOrDefault(section, Set.of()));
    }

    private static PhraseList list(Map<String, Set<String>> words, String section) {
        return new PhraseList(words.getOrDefault(section, Set.of()));
    }

    private static Vocabulary load() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            if (stream == null) {
                throw new IllegalStateException("vocabulary.txt is missing in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                addLine(words, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(words);
    }

    private static void addLine(Map<String, Set<String>> words, String line) {
        int colon = line.indexOf(": ");
        if (line.startsWith("#") || colon < 0) {
            return;
        }
        Set<String> section = words.computeIfAbsent(line.substring(0, colon), s -> new LinkedHashSet<>());
        for (String word : line.substring(colon + 2).split(", ", -1)) {
            section.add(word.strip());
        }
    }

    /** Whether a word, without its period, is a form of address. */
    public boolean isHonorific(String text, int start, int end) {
        return honorifics.contains(text, start, end);
    }

    /** Whether a word is an office or task. */
    public boolean isRole(String text, int start, int end) {
        return roles.contains(text, start, end);
    }

    /** Whether a word stands before offices. */
    public boolean isArticle(String text, int start, int end) {
        return articles.contains(text, start, end);
    }

    /** Whether a word names nobody in particular. */
    public boolean isGeneric(String text, int start, int end) {
        return generics.contains(text, start, end);
    }

    /** Whether a word may follow a generic one. */
    public boolean isGenericPart(String text, int start, int end) {
        return genericParts.contains(text, start, end);
    }

    /** Whether a word or phrase names several who speak as one. */
    public boolean isGroup(String text, int start, int end) {
        return groups.contains(text, start, end);
    }

    /** Whether a word in lower case stands inside names. */
    public boolean isParticle(String text, int start, int end) {
        return particles.contains(text, start, end);
    }

    /** Whether a word opens sentences and hardly ever names. */
    public boolean isOpener(String text, int start, int end) {
        return openers.contains(text, start, end);
    }

    /** Whether a word, without its period, ends the name of a company. */
    public boolean isCompany(String text, int start, int end) {
        return companies.contains(text, start, end);
    }

    /** Whether a word or phrase before a colon names a thing. */
    public boolean isStop(String text, int start, int end) {
        return stops.contains(text, start, end);
    }

    /** Whether a line begins like a word of the publisher. */
    public boolean beginsNotice(String text, int start, int end) {
        return notices.startsAt(text, start, end) >= 0;
    }

    /** Whether a line opens the record. */
    public boolean opensRecord(String text, int start, int end) {
        return begins.startsAt(text, start, end) >= 0;
    }

    /** Whether a line closes the record. */
    public boolean closesRecord(String text, int start, int end) {
        return ends.startsAt(text, start, end) >= 0;
    }

    /** Whether the contents of a bracket begin like an event. */
    public boolean beginsEvent(String text, int start, int end) {
        return events.startsAt(text, start, end) >= 0;
    }

    /** Whether a line of a script begins with a place, a transition or a shot. */
    public boolean beginsScene(String text, int start, int end) {
        return scenes.startsAt(text, start, end) >= 0;
    }

    /** Whether a line begins like a reaction of the audience. */
    public boolean beginsReaction(String text, int start, int end) {
        return reactions.startsAt(text, start, end) >= 0;
    }
}
