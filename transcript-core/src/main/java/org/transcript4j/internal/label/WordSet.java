package org.transcript4j.internal.label;

import java.util.Collection;

/** A set of short words and phrases in lower case, asked about stretches of text without making strings of them. */
final class WordSet {

    private final String[] table;
    private final int mask;
    private final int longest;

    WordSet(Collection<String> words) {
        int size = Integer.highestOneBit(Math.max(8, words.size() * 4));
        table = new String[size];
        mask = size - 1;
        int most = 0;
        for (String word : words) {
            int slot = hash(word, 0, word.length()) & mask;
            while (table[slot] != null && !table[slot].equals(word)) {
                slot = (slot + 1) & mask;
            }
            table[slot] = word;
            most = Math.max(most, word.length());
        }
        longest = most;
    }

    /** Whether the text from {@code start} to {@code end} is one of the words, whatever its case. */
    boolean contains(String text, int start, int end) {
        int length = end - start;
        if (length <= 0 || length > longest) {
            return false;
        }
        int slot = hash(text, start, end) & mask;
        for (String word = table[slot]; word != null; word = table[slot]) {
            if (word.length() == length && matches(text, start, word)) {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        return false;
    }

    private static boolean matches(String text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (fold(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c == '\u00a0' || c == '\u3000') {
            return ' ';
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
