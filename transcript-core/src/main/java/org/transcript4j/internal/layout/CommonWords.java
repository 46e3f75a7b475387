package org.transcript4j.internal.layout;

import java.util.HashSet;
import java.util.Set;
import org.transcript4j.internal.text.Chars;

/** The words that a text has in lower case: works in any language without a list of words. Made when first asked. */
final class CommonWords {

    private static final int MOST_READ = 100_000;

    private final Set<String> words = new HashSet<>();
    private boolean read;

    /** Whether the name of a candidate stands somewhere in the text in lower case. */
    boolean contains(String text, Candidate candidate) {
        if (!read) {
            read(text);
            read = true;
        }
        return words.contains(
                text.substring(candidate.labelStart(), candidate.labelEnd()).toLowerCase(java.util.Locale.ROOT));
    }

    private void read(String whole) {
        String text = whole.length() > MOST_READ ? whole.substring(0, MOST_READ) : whole;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean lower = true;
            while (end < text.length() && Chars.isWordPart(text.charAt(end))) {
                lower &= Chars.isLower(text.charAt(end));
                end++;
            }
            if (end > at && lower) {
                words.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }
}
