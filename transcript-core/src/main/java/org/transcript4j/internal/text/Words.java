package org.transcript4j.internal.text;

/** Comparisons of pieces of text with words. */
public final class Words {

    private Words() {}

    /** Whether {@code word}, given in lower case, stands at {@code at}, whatever its case there. */
    public static boolean matches(String text, int at, String word) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(at + i);
            if (c > ' ' && Chars.isBlank(c)) {
                c = ' ';
            }
            if (c != word.charAt(i) && Character.toLowerCase(c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text from {@code start} to {@code end} in lower case, each run of blanks one space, invisible characters left out. */
    public static String folded(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isInvisible(c) || Chars.isDirectionMark(c)) {
                continue;
            }
            if (Chars.isBlank(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** The text from {@code start} to {@code end} as it reads: each run of blanks one space, invisible characters left out. */
    public static String normalized(String text, int start, int end) {
        if (isNormalized(text, start, end)) {
            return text.substring(start, end);
        }
        StringBuilder out = new StringBuilder(end - start);
        appendNormalized(out, text, start, end);
        return out.toString();
    }

    /** Appends text as it reads; a blank at its start is one space if something is there already. */
    public static void appendNormalized(StringBuilder out, String text, int start, int end) {
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isInvisible(c)) {
                continue;
            }
            if (Chars.isBlank(c)) {
                gap = true;
            } else {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
    }

    /** Whether text reads as it stands: no blank but single spaces within, nothing invisible. */
    public static boolean isNormalized(String text, int start, int end) {
        boolean gap = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (gap) {
                    return false;
                }
                gap = true;
            } else {
                if (c < ' ' || (c >= '\u0085' && Chars.isBlank(c))) {
                    return false;
                }
                gap = false;
            }
        }
        return !gap || start == end;
    }
}
