package org.transcript4j.jackson.recognizer;

import org.jspecify.annotations.Nullable;
import org.transcript4j.jackson.recognizer.Spoken.Attachment;

/**
 * Says what stands between one word and the next: nothing before punctuation, and between words what the language has there.
 * Words are asked for in order, each once. For one run of words; not thread-safe.
 *
 * <p>A service that gives the whole text beside the words has settled the matter for any language: Japanese and Chinese have
 * no blanks there, Spanish has one before an inverted question mark and none behind it. Where there is no such text, or it
 * says something else, the service's own word of what a word is joined to decides, and else the punctuation.
 */
final class Joints {

    /** How far ahead in the text a word is looked for that does not stand where it should. */
    private static final int WINDOW = 80;

    private final String text;
    private final String delimiter;
    private int at;
    private boolean behindBlank;
    private @Nullable Attachment before;

    private Joints(String text, String delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** As the words stand in {@code text}, which may be empty. */
    static Joints asIn(String text) {
        return new Joints(text, " ");
    }

    /** With {@code delimiter} between words: a blank, or nothing in languages that are written without. */
    static Joints with(String delimiter) {
        return new Joints("", delimiter);
    }

    /** What stands before {@code word}: a blank, another delimiter or nothing. */
    String before(Spoken word) {
        String plain = plain(word);
        before = word.attachment();
        return findInText(word.said(), plain);
    }

    private String plain(Spoken word) {
        if (before == null || before.toNext() || word.attachment().toPrevious()) {
            return "";
        }
        boolean untold = word.attachment() == Attachment.UNKNOWN;
        return untold && Punctuation.closes(word.said()) ? "" : delimiter;
    }

    private String findInText(String word, String plain) {
        if (text.isEmpty() || word.isEmpty()) {
            return plain;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
            behindBlank = true;
        }
        for (int i = at; i <= at + WINDOW && i < text.length(); i++) {
            if (text.startsWith(word, i)) {
                String joint = i > at ? plain : behindBlank ? " " : "";
                at = i + word.length();
                behindBlank = false;
                return joint;
            }
        }
        return plain;
    }
}
