package org.transcript4j.internal.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;

/** Phrases in lower case that a line may begin with. */
final class PhraseList {

    private static final int COMMON = 128;
    private static final List<String> NONE = List.of();

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final List<List<String>> byCommonFirst = new ArrayList<>(COMMON);

    PhraseList(Collection<String> phrases) {
        for (String phrase : phrases) {
            byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase);
        }
        for (char c = 0; c < COMMON; c++) {
            byCommonFirst.add(byFirst.getOrDefault(Character.toLowerCase(c), NONE));
        }
    }

    /** The end of the phrase that the text at {@code start} begins with, or -1; a phrase ends where a word ends. */
    int startsAt(String text, int start, int end) {
        if (start >= end) {
            return -1;
        }
        char first = text.charAt(start);
        List<String> phrases =
                first < COMMON ? byCommonFirst.get(first) : byFirst.getOrDefault(Character.toLowerCase(first), NONE);
        if (phrases.isEmpty()) {
            return -1;
        }
        for (String phrase : phrases) {
            int behind = start + phrase.length();
            if (behind <= end && Words.matches(text, start, phrase) && isWhole(text, behind, end)) {
                return behind;
            }
        }
        return -1;
    }

    private static boolean isWhole(String text, int behind, int end) {
        return behind == end
                || !Chars.isWordPart(text.charAt(behind))
                || !Chars.isWordPart(text.charAt(behind - 1))
                || Chars.isIdeographic(text.charAt(behind));
    }
}
