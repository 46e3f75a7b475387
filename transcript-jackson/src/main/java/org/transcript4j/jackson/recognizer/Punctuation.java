package org.transcript4j.jackson.recognizer;

/** What the marks between words tell. */
final class Punctuation {

    private static final String CLOSING =
            ".,!?;:%)]}\u2026\u3002\u3001\uff0c\uff01\uff1f\uff1b\uff1a\u060c\u061b\u061f\u0964";
    private static final String SENTENCE_END = ".!?\u2026\u3002\uff01\uff1f\u061f\u0964";
    private static final String QUOTES = "\"')]}\u2019\u201d\u00bb\u300d\u300f\uff09";

    private Punctuation() {}

    /** Whether a word is nothing but marks that stand right behind the word before them. */
    static boolean closes(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    /** Whether a sentence ends with a word: a full stop, quotes behind it or not. */
    static boolean endsSentence(String word) {
        int end = word.length();
        while (end > 0 && QUOTES.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_END.indexOf(word.charAt(end - 1)) >= 0;
    }
}
