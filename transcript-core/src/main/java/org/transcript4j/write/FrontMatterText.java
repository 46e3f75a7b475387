package org.transcript4j.write;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;

/** Writes fields of front matter in YAML: bare where that is safe, else in double quotes. */
final class FrontMatterText {

    private FrontMatterText() {}

    /** A field, on one line. */
    static String field(String key, String value) {
        String name = Words.normalized(key, 0, key.length());
        String text = Words.normalized(value, 0, value.length());
        return (isBareKey(name) ? name : quoted(name)) + ": " + (isBareValue(text) ? text : quoted(text));
    }

    private static boolean isBareKey(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!Chars.isWordPart(key.charAt(i)) && "_-. ".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return !key.isEmpty() && Chars.isWordPart(key.charAt(0));
    }

    private static boolean isBareValue(String value) {
        return !value.isEmpty()
                && Chars.isWordPart(value.charAt(0))
                && !value.contains(": ")
                && !value.contains(" #")
                && !value.endsWith(":");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
