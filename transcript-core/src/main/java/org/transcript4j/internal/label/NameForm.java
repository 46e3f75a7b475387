package org.transcript4j.internal.label;

import org.transcript4j.internal.text.Chars;

/**
 * What a stretch of text looks like as a name: how well formed, and of which kind. Reused for one stretch after another;
 * work is linear in the stretch, which is never longer than a label may be.
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

    private final Vocabulary vocabulary = Vocabulary.get();

    private double score;
    private Casing casing = Casing.NONE;
    private boolean generic;
    private boolean group;
    private boolean stop;
    private boolean honorific;
    private boolean role;
    private boolean sentence;
    private boolean bracketed;
    private int words;
    private int lowerWords;
    private int letters;
    private int digits;

    private int capitalWords;
    private int titleWords;
    private int caselessWords;
    private int genericWords;
    private int commas;
    private boolean suffix;
    private boolean opener;
    private boolean broken;
    private boolean symbol;
    private boolean wide;
    private boolean numbered;
    private int suffixLower;
    private int suffixOther;

    /** Looks at the text from {@code start} to {@code end}, which is trimmed. */
    public void look(CharSequence text, int start, int end) {
        reset();
        int from = start;
        int to = withoutNotes(text, start, end);
        boolean angled = end - start > 2 && text.charAt(start) == '<' && text.charAt(end - 1) == '>';
        if (angled || (to == start && end - start > 2)) {
            bracketed = true;
            from = start + 1;
            to = end - 1;
        }
        stop = vocabulary.isStop(text, from, to);
        group = vocabulary.isGroup(text, from, to);
        int at = from;
        while (at < to) {
            int gap = at;
            at = Chars.skipBlanks(text, at, to);
            wide |= at > gap && words > 0 && !holdsLineEnd(text, gap - 1, at);
            int wordEnd = at;
            while (wordEnd < to && !Chars.isBlank(text.charAt(wordEnd)) && text.charAt(wordEnd) != '/') {
                wordEnd++;
            }
            if (wordEnd > at) {
                word(text, at, wordEnd, wordEnd >= to);
            }
            at = wordEnd + 1;
        }
        settle(text, from, to);
    }

    private void reset() {
        score = 0;
        casing = Casing.NONE;
        generic = false;
        group = false;
        stop = false;
        honorific = false;
        role = false;
        sentence = false;
        bracketed = false;
        words = 0;
        lowerWords = 0;
        letters = 0;
        digits = 0;
        capitalWords = 0;
        titleWords = 0;
        caselessWords = 0;
        genericWords = 0;
        commas = 0;
        suffix = false;
        opener = false;
        broken = false;
        symbol = false;
        wide = false;
        numbered = false;
        suffixLower = 0;
        suffixOther = 0;
    }

    /** The end of what stands before the brackets that end it: {@code Dr. Fry (SPD)} ends behind {@code Fry}. */
    static int withoutNotes(CharSequence text, int start, int end) {
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

    private void word(CharSequence text, int wordStart, int wordEnd, boolean last) {
        int from = wordStart;
        int to = wordEnd;
        while (from < to && !Chars.isWordPart(text.charAt(from))) {
            from++;
        }
        while (to > from && !Chars.isWordPart(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            suffix |= words > 0 && !last && Chars.isDash(text.charAt(wordStart));
            return;
        }
        words++;
        boolean first = words == 1;
        if (!suffix) {
            classify(text, from, to, first);
        } else if (Chars.isLower(text.charAt(from)) && !isSuffixWord(text, from, to)) {
            suffixLower++;
        } else {
            suffixOther++;
        }
        if (to < wordEnd && !last) {
            punctuation(text, from, to, wordEnd);
        }
    }

    private static boolean holdsLineEnd(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean isSuffixWord(CharSequence text, int from, int to) {
        return vocabulary.isRole(text, from, to) || vocabulary.isParticle(text, from, to);
    }

    private void punctuation(CharSequence text, int from, int to, int wordEnd) {
        char c = text.charAt(to);
        if (c == ',' || c == '\uff0c' || c == '\u3001') {
            commas++;
            suffix = true;
        } else if (c == ';' || c == '!' || c == '?' || c == '\u3002') {
            sentence = true;
        } else if (c == '.' && wordEnd == to + 1) {
            boolean abbreviation = to - from <= 2
                    || (to - from <= 5 && Chars.isUpper(text.charAt(from)))
                    || vocabulary.isHonorific(text, from, to)
                    || suffix;
            sentence |= !abbreviation;
        }
    }

    private void classify(CharSequence text, int from, int to, boolean first) {
        int upper = 0;
        int lower = 0;
        int caseless = 0;
        int digit = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            broken |= c > '\u2000' && "\uff0c\u3001\u201c\u201d\u300c\u300e\u2026".indexOf(c) >= 0;
            symbol |= Character.isHighSurrogate(c) && !Character.isLetter(Character.codePointAt(text, i));
            if (Chars.isUpper(c)) {
                upper++;
            } else if (Chars.isLower(c)) {
                lower++;
            } else if (Chars.isLetter(c)) {
                caseless++;
            } else if (Chars.isDigit(c)) {
                digit++;
            }
        }
        letters += upper + lower + caseless;
        digits += digit;
        if (first) {
            honorific = vocabulary.isHonorific(text, from, to);
            role = vocabulary.isRole(text, from, to);
            numbered = digit > 0 && upper + lower + caseless == 0;
            opener = lower > 0 && vocabulary.isOpener(text, from, to);
        } else {
            honorific |= words == 2 && vocabulary.isHonorific(text, from, to);
            role |= words <= 3 && vocabulary.isRole(text, from, to);
        }
        boolean genericHere = first
                ? genericStem(text, from, to)
                : genericWords == words - 1 && (digit == to - from || to - from == 1 || isGenericPart(text, from, to));
        if (genericHere) {
            genericWords++;
        }
        if (caseless > upper + lower) {
            caselessWords++;
        } else if (upper > 0 && lower == 0) {
            capitalWords++;
        } else if (Chars.isUpper(text.charAt(from)) || innerCapital(text, from, to)) {
            titleWords++;
        } else if (lower > 0 && !(words > 1 && vocabulary.isParticle(text, from, to))) {
            lowerWords++;
        }
    }

    private boolean isGenericPart(CharSequence text, int from, int to) {
        return vocabulary.isGenericPart(text, from, to) || vocabulary.isGeneric(text, from, to);
    }

    /** A generic word, with or without a number stuck to it: {@code Speaker}, {@code SPEAKER_00}, {@code spk1}. */
    private boolean genericStem(CharSequence text, int from, int to) {
        int stem = to;
        while (stem > from && (Chars.isDigit(text.charAt(stem - 1)) || text.charAt(stem - 1) == '_')) {
            stem--;
        }
        return vocabulary.isGeneric(text, from, stem);
    }

    /** {@code d'Arc}, {@code al-Fry}, {@code McFry}: a capital behind an apostrophe, a hyphen or a short start. */
    private static boolean innerCapital(CharSequence text, int from, int to) {
        for (int i = from + 1; i < to && i < from + 5; i++) {
            if (Chars.isUpper(text.charAt(i)) && !Chars.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private void settle(CharSequence text, int from, int to) {
        int named = capitalWords + titleWords + caselessWords + lowerWords;
        generic = genericWords > 0 && genericWords == words;
        if (capitalWords > 0 && titleWords == 0 && lowerWords == 0) {
            casing = Casing.CAPITALS;
        } else if (titleWords > 0 || capitalWords > 0) {
            casing = Casing.TITLE;
        } else if (lowerWords > 0) {
            casing = Casing.LOWER;
        }
        if (named == 0) {
            score = symbolsAlone(text, from, to);
        } else if (generic) {
            score = 1;
        } else if (caselessWords > 0) {
            score = caselessScore();
        } else {
            score = casedScore();
        }
        if (sentence) {
            score *= 0.15;
        }
        if (suffixLower > 0 && suffixLower >= suffixOther) {
            score *= 0.15;
        }
        if (opener && !honorific && !generic) {
            score *= words > 1 ? 0.35 : 0.5;
        }
        if (symbol || wide) {
            score *= 0.3;
        }
        if (numbered && letters > 0 && !generic) {
            score *= 0.6;
        }
        if (bracketed && !generic) {
            score = words <= 5 ? Math.max(score * 0.6, 0.5) : 0.1;
        }
        if (commas > 3 || words > 16) {
            score *= 0.3;
        }
    }

    private double symbolsAlone(CharSequence text, int from, int to) {
        if (digits > 0) {
            boolean phone =
                    digits >= 7 && (text.charAt(from) == '+' || text.charAt(from) == '(' || text.charAt(from) == '0');
            return phone ? 0.8 : 0.05;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '?' && text.charAt(i) != '\uff1f') {
                return 0;
            }
        }
        return to > from && to - from < 6 ? 0.6 : 0;
    }

    private double caselessScore() {
        double most = letters <= 5 || (words > 1 && words <= 4 && letters <= 24) ? 0.9 : letters <= 9 ? 0.7 : 0.2;
        return broken || lowerWords > 1 ? most * 0.2 : most;
    }

    private double casedScore() {
        int body = capitalWords + titleWords + lowerWords;
        if (lowerWords == 0) {
            if (body == 1) {
                return capitalWords == 1 ? 0.9 : honorific && !role && letters < 4 ? 0.3 : 0.8;
            }
            return body <= 4 ? 1 : body <= 6 ? 0.75 : 0.4;
        }
        if (titleWords + capitalWords == 0) {
            if (body == 1) {
                return digits > 0 || letters <= 12 ? 0.55 : 0.3;
            }
            return body == 2 && (role || honorific) ? 0.5 : body <= 3 && bracketed ? 0.5 : 0.15;
        }
        if (honorific || role) {
            return lowerWords <= titleWords + capitalWords + 2 ? 0.75 : 0.3;
        }
        double share = (double) lowerWords / body;
        return share <= 0.34 && body <= 6 ? 0.4 : body <= 3 ? 0.25 : 0.08;
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
        return stop && !generic && !group;
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
        return capitalWords + titleWords + caselessWords + lowerWords > 2 || (caselessWords == 1 && letters > 5);
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

    /** How many letters it has before any comma. */
    public int letters() {
        return letters;
    }

    /** Whether it has the punctuation of a sentence. */
    public boolean isSentence() {
        return sentence;
    }
}
