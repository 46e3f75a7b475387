package org.transcript4j.internal.label;

import org.transcript4j.internal.text.Chars;

/**
 * The words of a stretch of text that may be a name, counted by case and kind. Work is linear in the stretch, which is never
 * longer than a label may be.
 */
final class NameWords {

    private static final String BREAKS = "\uff0c\u3001\u201c\u201d\u300c\u300e\u2026";

    private final Vocabulary vocabulary = Vocabulary.get();
    private final String text;

    final int from;
    final int to;
    final boolean bracketed;
    final boolean stop;
    final boolean group;
    boolean honorific;
    boolean role;
    boolean sentence;
    int words;
    int lowerWords;
    int letters;
    int digits;
    int capitalWords;
    int titleWords;
    int caselessWords;
    int genericWords;
    int commas;
    boolean opener;
    boolean broken;
    boolean symbol;
    boolean wide;
    boolean numbered;
    boolean lowerLast;
    int suffixLower;
    int suffixOther;
    private boolean suffix;
    private int upper;
    private int lower;
    private int caseless;
    private int digit;

    /** Counts the words from {@code start} to {@code end}, which is trimmed. */
    NameWords(String text, int start, int end) {
        this.text = text;
        int bare = NameForm.withoutNotes(text, start, end);
        boolean angled = end - start > 2 && text.charAt(start) == '<' && text.charAt(end - 1) == '>';
        bracketed = angled || (bare == start && end - start > 2);
        from = bracketed ? start + 1 : start;
        to = bracketed ? end - 1 : bare;
        stop = vocabulary.isStop(text, from, to)
                || (to > from && text.charAt(to - 1) == '.' && vocabulary.isStop(text, from, to - 1));
        group = vocabulary.isGroup(text, from, to);
        count();
    }

    private void count() {
        int at = from;
        while (at < to) {
            int gap = at;
            at = Chars.skipBlanks(text, at, to);
            wide |= at > gap && words > 0 && !holdsLineEnd(gap - 1, at);
            int wordEnd = at;
            while (wordEnd < to && !Chars.isBlank(text.charAt(wordEnd)) && text.charAt(wordEnd) != '/') {
                wordEnd++;
            }
            if (wordEnd > at) {
                word(at, wordEnd, wordEnd >= to);
            }
            at = wordEnd + 1;
        }
    }

    /** Whether nobody in particular stands behind the name. */
    boolean isGeneric() {
        return genericWords > 0 && genericWords == words;
    }

    /** The character at an offset of the text. */
    char charAt(int at) {
        return text.charAt(at);
    }

    private void word(int wordStart, int wordEnd, boolean last) {
        int wordFrom = wordStart;
        int wordTo = wordEnd;
        while (wordFrom < wordTo && !Chars.isWordPart(text.charAt(wordFrom))) {
            wordFrom++;
        }
        while (wordTo > wordFrom && !Chars.isWordPart(text.charAt(wordTo - 1))) {
            wordTo--;
        }
        if (wordFrom == wordTo) {
            suffix |= words > 0 && !last && Chars.isDash(text.charAt(wordStart));
            return;
        }
        words++;
        boolean first = words == 1;
        if (!suffix) {
            classify(wordFrom, wordTo, first);
        } else if (Chars.isLower(text.charAt(wordFrom)) && !isSuffixWord(wordFrom, wordTo)) {
            suffixLower++;
        } else {
            suffixOther++;
        }
        if (wordTo < wordEnd && !last) {
            punctuation(wordFrom, wordTo, wordEnd);
        }
    }

    private boolean holdsLineEnd(int wordFrom, int wordTo) {
        for (int i = wordFrom; i < wordTo; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean isSuffixWord(int wordFrom, int wordTo) {
        return vocabulary.isRole(text, wordFrom, wordTo) || vocabulary.isParticle(text, wordFrom, wordTo);
    }

    private void punctuation(int wordFrom, int wordTo, int wordEnd) {
        char c = text.charAt(wordTo);
        if (c == ',' || c == '\uff0c' || c == '\u3001') {
            commas++;
            suffix = true;
        } else if (c == ';' || c == '!' || c == '?' || c == '\u3002') {
            sentence = true;
        } else if (c == '.' && wordEnd == wordTo + 1) {
            boolean abbreviation = wordTo - wordFrom <= 2
                    || (wordTo - wordFrom <= 5 && Chars.isUpper(text.charAt(wordFrom)))
                    || vocabulary.isHonorific(text, wordFrom, wordTo)
                    || suffix;
            sentence |= !abbreviation;
        }
    }

    private void classify(int wordFrom, int wordTo, boolean first) {
        countCharacters(wordFrom, wordTo);
        letters += upper + lower + caseless;
        digits += digit;
        if (first) {
            honorific = vocabulary.isHonorific(text, wordFrom, wordTo);
            role = vocabulary.isRole(text, wordFrom, wordTo);
            numbered = digit > 0 && upper + lower + caseless == 0;
            opener = lower > 0 && vocabulary.isOpener(text, wordFrom, wordTo);
        } else {
            honorific |= words == 2 && vocabulary.isHonorific(text, wordFrom, wordTo);
            role |= words <= 3 && vocabulary.isRole(text, wordFrom, wordTo);
        }
        boolean generic = first
                ? genericStem(wordFrom, wordTo)
                : genericWords == words - 1
                        && (digit == wordTo - wordFrom || wordTo - wordFrom == 1 || isGenericPart(wordFrom, wordTo));
        if (generic) {
            genericWords++;
        }
        lowerLast = lower > 0 && upper == 0 && digit == 0 && !isSuffixWord(wordFrom, wordTo);
        if (caseless > upper + lower) {
            caselessWords++;
        } else if (upper > 0 && lower == 0) {
            capitalWords++;
        } else if (Chars.isUpper(text.charAt(wordFrom)) || innerCapital(wordFrom, wordTo)) {
            titleWords++;
        } else if (lower > 0 && !(words > 1 && vocabulary.isParticle(text, wordFrom, wordTo))) {
            lowerWords++;
        }
    }

    private void countCharacters(int wordFrom, int wordTo) {
        upper = 0;
        lower = 0;
        caseless = 0;
        digit = 0;
        for (int i = wordFrom; i < wordTo; i++) {
            char c = text.charAt(i);
            if (Chars.isUpper(c)) {
                upper++;
            } else if (Chars.isLower(c)) {
                lower++;
            } else if (Chars.isLetter(c)) {
                caseless++;
            } else if (Chars.isDigit(c)) {
                digit++;
            }
            if (c > '\u2000') {
                broken |= BREAKS.indexOf(c) >= 0;
                symbol |= Character.isHighSurrogate(c) && !Character.isLetter(Character.codePointAt(text, i));
            }
        }
    }

    private boolean isGenericPart(int wordFrom, int wordTo) {
        return vocabulary.isGenericPart(text, wordFrom, wordTo) || vocabulary.isGeneric(text, wordFrom, wordTo);
    }

    /** A generic word, with or without a number stuck to it: {@code Speaker}, {@code SPEAKER_00}, {@code spk1}. */
    private boolean genericStem(int wordFrom, int wordTo) {
        int stem = wordTo;
        while (stem > wordFrom && (Chars.isDigit(text.charAt(stem - 1)) || text.charAt(stem - 1) == '_')) {
            stem--;
        }
        return vocabulary.isGeneric(text, wordFrom, stem);
    }

    /** {@code d'Arc}, {@code al-Fry}, {@code McFry}: a capital behind an apostrophe, a hyphen or a short start. */
    private boolean innerCapital(int wordFrom, int wordTo) {
        for (int i = wordFrom + 1; i < wordTo && i < wordFrom + 5; i++) {
            if (Chars.isUpper(text.charAt(i)) && !Chars.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
