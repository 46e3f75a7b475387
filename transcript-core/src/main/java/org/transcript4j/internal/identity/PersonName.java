package org.transcript4j.internal.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.text.Chars;

/**
 * A name as it is compared: its words in lower case, without punctuation and typographic variants, and what the form of
 * address says of the person.
 *
 * @param words the words of the name
 * @param address what the form of address says
 */
record PersonName(List<String> words, Address address) {

    /** What a form of address says of the person. */
    enum Address {
        /** Nothing, or nothing that tells two people apart. */
        ANY,
        /** A man is addressed. */
        MAN,
        /** A woman is addressed. */
        WOMAN
    }

    private static final Set<String> MEN = Set.of(
            "mr",
            "sir",
            "lord",
            "herr",
            "herrn",
            "monsieur",
            "m",
            "señor",
            "sr",
            "don",
            "senhor",
            "signor",
            "mister",
            "father",
            "brother",
            "congressman",
            "baron",
            "господин",
            "г-н",
            "κύριος");
    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "ms",
            "miss",
            "dame",
            "lady",
            "frau",
            "fräulein",
            "madame",
            "mme",
            "mlle",
            "mademoiselle",
            "señora",
            "sra",
            "señorita",
            "srta",
            "doña",
            "senhora",
            "dona",
            "sister",
            "congresswoman",
            "baroness",
            "госпожа",
            "г-жа",
            "κυρία");

    static PersonName of(SpeakerLabel label) {
        return new PersonName(
                words(label.name()), label.honorific().map(PersonName::address).orElse(Address.ANY));
    }

    private static Address address(String honorific) {
        for (String word : words(honorific)) {
            if (MEN.contains(word)) {
                return Address.MAN;
            }
            if (WOMEN.contains(word)) {
                return Address.WOMAN;
            }
        }
        return Address.ANY;
    }

    /**
     * The words of a text in lower case, without punctuation. Apostrophes are dropped, words that a hyphen joins are one,
     * and letters in a row are one word: {@code J. R. Fry} and {@code JR FRY} are the same.
     */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(3);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Chars.isWordPart(c)) {
                word.append(c);
            } else if (Chars.isDash(c) && word.length() > 0 && isWordPartAt(folded, i + 1)) {
                word.append('-');
            } else if (!isApostrophe(c) && !Chars.isInvisible(c) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words.isEmpty() ? List.of(folded) : lettersJoined(words);
    }

    private static boolean isWordPartAt(String text, int index) {
        return index < text.length() && Chars.isWordPart(text.charAt(index));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u02bc' || c == '\u00ad';
    }

    private static List<String> lettersJoined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        boolean letters = false;
        for (String word : words) {
            boolean letter = word.length() == 1 && Chars.isLetter(word.charAt(0));
            if (letter && letters) {
                joined.add(joined.remove(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            letters = letter;
        }
        return joined;
    }

    /** What texts share that differ in case, punctuation and typography only. */
    static String key(String text) {
        return key(words(text));
    }

    private static String key(List<String> words) {
        return String.join(" ", words).replace('-', ' ');
    }

    String key() {
        return key(words);
    }

    /** The last {@code count} words: {@code leyen}, {@code von der leyen}. */
    String lastWords(int count) {
        return key(words.subList(words.size() - count, words.size()));
    }

    String surname() {
        return lastWords(1);
    }

    /** Whether it is more than a surname. */
    boolean isFull() {
        return words.size() > 1;
    }

    /** The name without the initial in its middle, if it has one: {@code Jo Fry} of {@code Jo K. Fry}. */
    Optional<String> withoutMiddleInitial() {
        boolean initial = words.size() == 3
                && words.get(1).length() == 1
                && Chars.isLetter(words.get(1).charAt(0));
        return initial ? Optional.of(key(List.of(words.get(0), words.get(2)))) : Optional.empty();
    }

    /** Whether {@code letters} are the initials of this name. */
    boolean hasInitials(String letters) {
        if (words.size() != letters.length()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).charAt(0) != Character.toLowerCase(letters.charAt(i))) {
                return false;
            }
        }
        return letters.length() > 1;
    }
}
