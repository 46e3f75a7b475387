package org.transcript4j.internal.label;

import org.transcript4j.internal.text.Chars;

/**
 * What a stretch of text looks like as a name: how well formed, and of which kind. Immutable.
 */
public final class NameForm {

    /** How the letters of a name are cased; a document's labels mostly share one. */
    public enum Casing {
        /** No letter has a case: CJK, Arabic, Hebrew, symbols. */
        NONE,
        /** All letters are capitals. */
        CAPITALS,
        /** Words begin with capitals. */
        TITLE,
        /** All letters are small, or small where a name would have capitals. */
        LOWER
    }

    private final double score;
    private final Casing casing;
    private final boolean generic;
    private final boolean group;
    private final boolean stop;
    private final boolean honorific;
    private final boolean role;
    private final boolean sentence;
    private final boolean bracketed;
    private final boolean wordy;
    private final int words;
    private final int lowerWords;

    private NameForm(NameWords name) {
        generic = name.isGeneric();
        group = name.group;
        stop = name.stop && !generic && !group;
        honorific = name.honorific;
        role = name.role;
        sentence = name.sentence;
        bracketed = name.bracketed;
        words = name.words;
        lowerWords = name.lowerWords;
        wordy = name.capitalWords + name.titleWords + name.caselessWords + name.lowerWords > 2
                || (name.caselessWords == 1 && name.letters > 5);
        casing = casing(name);
        score = NameScore.of(name);
    }

    /** Looks at the text from {@code start} to {@code end}, which is trimmed. */
    public static NameForm of(String text, int start, int end) {
        return new NameForm(new NameWords(text, start, end));
    }

    /** Looks at a name. */
    public static NameForm of(String name) {
        return of(name, 0, name.length());
    }

    private static Casing casing(NameWords name) {
        if (name.capitalWords > 0 && name.titleWords == 0 && name.lowerWords == 0) {
            return Casing.CAPITALS;
        }
        if (name.titleWords > 0 || name.capitalWords > 0) {
            return Casing.TITLE;
        }
        return name.lowerWords > 0 ? Casing.LOWER : Casing.NONE;
    }

    /** The end of what stands before the brackets that end it: {@code Dr. Fry (SPD)} ends behind {@code Fry}. */
    static int withoutNotes(String text, int start, int end) {
        int at = end;
        while (at > start) {
            char close = text.charAt(at - 1);
            int open = at - 2;
            while (open >= start && Chars.closing(text.charAt(open)) != close) {
                open--;
            }
            if (!isClosing(close) || open < start || open == at - 2) {
                break;
            }
            at = Chars.trimEnd(text, start, open);
        }
        return at;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\uff09' || c == '\u3011' || c == '\uff3d';
    }

    /** How well formed a name it is, from 0 (none) to 1. */
    public double score() {
        return score;
    }

    /** How its letters are cased. */
    public Casing casing() {
        return casing;
    }

    /** Whether nobody in particular stands behind it. */
    public boolean isGeneric() {
        return generic;
    }

    /** Whether several who speak as one stand behind it. */
    public boolean isGroup() {
        return group;
    }

    /** Whether it names a thing. */
    public boolean isStop() {
        return stop;
    }

    /** Whether it begins with a form of address. */
    public boolean hasHonorific() {
        return honorific;
    }

    /** Whether it begins with an office or task. */
    public boolean hasRole() {
        return role;
    }

    /** Whether it has three words or more before any comma, or is long for a script without blanks. */
    public boolean isWordy() {
        return wordy;
    }

    /** Whether brackets stand round all of it. */
    public boolean isBracketed() {
        return bracketed;
    }

    /** How many words it has, those behind a comma included. */
    public int words() {
        return words;
    }

    /** How many of its words are in lower case and no particles. */
    public int lowerWords() {
        return lowerWords;
    }

    /** Whether it has the punctuation of a sentence. */
    public boolean isSentence() {
        return sentence;
    }
}
