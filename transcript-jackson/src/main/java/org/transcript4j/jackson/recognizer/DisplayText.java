package org.transcript4j.jackson.recognizer;

import java.util.ArrayList;
import java.util.List;
import org.transcript4j.jackson.recognizer.JsonText.Place;

/**
 * Lays the words of an utterance along its text where the two differ: the words are what was said ({@code twenty five
 * dollars}) and the text is what is to be read ({@code "$25."}). The text is cut into the stretches that the words stand
 * for, and each takes the time of its word; a stretch that stands for several takes their time together. For one utterance.
 */
final class DisplayText {

    /** How many words and stretches of text may be passed over to find a word that fits again. */
    private static final int MOST_PASSED = 8;
    /** How many marks may stand between two letters of a word. */
    private static final int MOST_MARKS = 3;
    /** How far ahead the next stretch of text is looked for. */
    private static final int WINDOW = 200;

    private final String source;
    private final JsonText whole;
    private final String text;
    private final List<Spoken> words;
    private final List<Spoken> laid = new ArrayList<>();
    private Place place;
    /** Up to here the text is cut. */
    private int at;
    /** The first letter or digit from there on. */
    private int letter;

    private int word;

    private DisplayText(String source, JsonText whole, List<Spoken> words) {
        this.source = source;
        this.whole = whole;
        this.text = whole.value();
        this.words = words;
        this.place = whole.first();
    }

    /** The utterance with words that read as its text does; as it is if they do already, or there is no text. */
    static Spoken along(String source, Spoken utterance) {
        JsonText text = utterance.text();
        if (text == null || text.isBlank() || utterance.words().isEmpty() || reads(text.value(), utterance.words())) {
            return utterance;
        }
        return utterance.withWords(new DisplayText(source, text, utterance.words()).lay());
    }

    /** Whether the words, with blanks or nothing between them, are the text. */
    private static boolean reads(String text, List<Spoken> words) {
        int at = 0;
        for (Spoken word : words) {
            at = skipBlanks(text, at);
            if (!text.startsWith(word.said(), at)) {
                return false;
            }
            at += word.said().length();
        }
        return skipBlanks(text, at) == text.length();
    }

    private List<Spoken> lay() {
        letter = nextLetter(at);
        while (word < words.size() && letter < text.length()) {
            int end = match(words.get(word), letter);
            if (end >= 0) {
                cut(withMarks(end), word + 1);
            } else if (!findAgain()) {
                break;
            }
        }
        cut(text.length(), words.size());
        return laid;
    }

    /** Passes over as few words and stretches of text as it takes to find a word that fits. */
    private boolean findAgain() {
        int[] starts = new int[MOST_PASSED + 1];
        starts[0] = letter;
        for (int i = 1; i <= MOST_PASSED; i++) {
            starts[i] = nextStretch(starts[i - 1]);
        }
        for (int passed = 1; passed <= MOST_PASSED; passed++) {
            for (int spoken = 0; spoken <= passed; spoken++) {
                int start = starts[passed - spoken];
                int next = word + spoken;
                if (next < words.size() && start < text.length() && match(words.get(next), start) >= 0) {
                    cut(start == letter ? at : start, next);
                    return true;
                }
            }
        }
        return false;
    }

    /** Cuts the text up to {@code end}; it stands for the words up to {@code nextWord}. */
    private void cut(int end, int nextWord) {
        int from = skipBlanks(text, at);
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            Place first = whole.place(source, place, from);
            place = whole.place(source, first, to);
            JsonText stretch = new JsonText(text.substring(from, to), first.offset(), place.offset());
            laid.add(standingFor(stretch, words.subList(word, nextWord)));
        }
        word = nextWord;
        if (end > at) {
            at = end;
            letter = nextLetter(at);
        }
    }

    private static Spoken standingFor(JsonText stretch, List<Spoken> said) {
        if (said.size() == 1) {
            return said.get(0).withText(stretch);
        }
        if (said.isEmpty()) {
            return Spoken.text(stretch);
        }
        long start = said.get(0).start();
        long end = said.get(said.size() - 1).end();
        return Spoken.word(stretch, start, end, stretch.start(), stretch.end())
                .withVoice(said.get(0).voice());
    }

    /** Behind the last letter of {@code spoken} if its letters stand from {@code from} on, capitals or not; else -1. */
    private int match(Spoken spoken, int from) {
        String said = spoken.said();
        int i = from;
        boolean any = false;
        for (int j = 0; j < said.length(); j++) {
            char c = said.charAt(j);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            for (int k = 0; any && k < MOST_MARKS && i < text.length() && isMark(text.charAt(i)); k++) {
                i++;
            }
            if (i >= text.length() || fold(text.charAt(i)) != fold(c)) {
                return -1;
            }
            any = true;
            i++;
        }
        return any ? i : -1;
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    private int withMarks(int end) {
        int i = end;
        while (i < text.length() && isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int nextLetter(int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The first letter behind the next blank; the end of the text if that is far. */
    private int nextStretch(int from) {
        int most = Math.min(text.length(), from + WINDOW);
        int i = from;
        while (i < most && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < most && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < most ? i : text.length();
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
