package org.transcript4j.internal.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The words of a text in lower case, without punctuation; apostrophes within words are dropped. */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(3);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Chars.isWordPart(c)) {
                word.append(c);
            } else if (c != '\'' && c != '\u2019' && c != '\u02bc' && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words.isEmpty() ? List.of(folded) : words;
    }

    String key() {
        return String.join(" ", words);
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    /** Whether it is more than a surname. */
    boolean isFull() {
        return words.size() > 1;
    }

    /** Whether nothing in the forms of address keeps the two apart. */
    boolean agrees(PersonName other) {
        return address == Address.ANY || other.address == Address.ANY || address == other.address;
    }

    /** Whether this is a shorter form of a full name: the surname, or the name without its initials in the middle. */
    boolean shortens(PersonName full) {
        if (!full.isFull() || !agrees(full)) {
            return false;
        }
        if (words.size() == 1) {
            return surname().equals(full.surname());
        }
        return words.size() == 2
                && full.words.size() == 3
                && full.words.get(1).length() == 1
                && words.get(0).equals(full.words.get(0))
                && surname().equals(full.surname());
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
