package org.transcript4j.internal.shape;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Chars;

/**
 * A label that ends with a period and begins like a person's: {@code Mr. FEN. I rise}, {@code The CHAIR (Mr. Fen).},
 * {@code M. le président. Je}, {@code THE WITNESS. Yes}.
 */
final class PeriodShape extends LabelShape {

    private static final int MOST_WORDS = 9;

    private final Vocabulary vocabulary = Vocabulary.get();

    PeriodShape() {
        super("period", 0.9);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        String text = line.text();
        if (!Chars.isUpper(text.charAt(line.start()))) {
            return false;
        }
        int firstEnd = wordEnd(line, line.start());
        int word = firstEnd;
        if (word > line.start() && text.charAt(word - 1) == '.') {
            word--;
        }
        boolean addressed = vocabulary.isHonorific(text, line.start(), word);
        boolean titled = vocabulary.isRole(text, line.start(), word) || isTitleBehindArticle(line, word);
        if (!addressed && !titled && !isCapitals(text, line.start(), word)) {
            return false;
        }
        int end = labelEnd(line);
        if (end < 0 || end == line.start()) {
            return false;
        }
        int speech = Chars.skipBlanks(text, end + 1, line.end());
        if (speech < line.end() && Chars.isLower(text.charAt(speech))) {
            return false;
        }
        if (isDashed(text, speech, line.end())) {
            return false;
        }
        found.set(line.start(), end, speech);
        return addressed || titled || isCapitals(text, line.start(), suffixStart(text, line.start(), end));
    }

    /** {@code President. – I rise}: the dash is the delimiter. */
    static boolean isDashed(String text, int at, int end) {
        return at + 1 < end && Chars.isDash(text.charAt(at)) && Chars.isBlank(text.charAt(at + 1));
    }

    /** {@code The Chairman}, {@code El señor}: an article, and an office or a form of address. */
    private boolean isTitleBehindArticle(PeeledLine line, int articleEnd) {
        String text = line.text();
        if (!vocabulary.isArticle(text, line.start(), articleEnd)) {
            return false;
        }
        int from = Chars.skipBlanks(text, articleEnd, line.limit());
        int end = wordEnd(line, from);
        while (end > from && !Chars.isWordPart(text.charAt(end - 1))) {
            end--;
        }
        return vocabulary.isRole(text, from, end)
                || vocabulary.isHonorific(text, from, end)
                || isCapitals(text, from, end);
    }

    private static int wordEnd(PeeledLine line, int at) {
        int end = at;
        while (end < line.limit() && !Chars.isBlank(line.text().charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCapitals(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Chars.isLower(c)) {
                return false;
            }
            letters += Chars.isUpper(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** The period that ends the label, or -1. */
    private int labelEnd(PeeledLine line) {
        String text = line.text();
        int words = 0;
        boolean suffix = false;
        int at = line.start();
        while (at < line.limit() && words < MOST_WORDS) {
            if (Chars.closing(text.charAt(at)) != 0) {
                at = behindBracket(line, at);
                if (at < 0) {
                    return -1;
                }
                if (at < line.end() && text.charAt(at) == '.') {
                    return at;
                }
            }
            int end = wordEnd(line, at);
            if (end > at && words > 0 && !suffix && Chars.isLower(text.charAt(at)) && !isJoining(text, at, end)) {
                return -1;
            }
            if (suffix && end > at && Chars.isDigit(text.charAt(at))) {
                return -1;
            }
            suffix |= text.charAt(Math.max(at, end - 1)) == ',';
            if (words > 0 && isInitials(text, at, end)) {
                return end - 1;
            }
            words++;
            if (end > at && text.charAt(end - 1) == '.' && (end >= line.end() || Chars.isBlank(text.charAt(end)))) {
                if (!isAbbreviation(text, at, end - 1)) {
                    return end - 1;
                }
            } else if (end > at && isBreak(text.charAt(end - 1))) {
                return -1;
            }
            at = Chars.skipBlanks(text, end, line.limit());
        }
        return -1;
    }

    /** Where a comma or a bracket cuts what is more than the name; the end if none does. */
    private static int suffixStart(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != ',' && Chars.closing(text.charAt(at)) == 0) {
            at++;
        }
        return at;
    }

    /** {@code I.P.}: capitals, a period behind each, as they stand behind surnames. */
    private static boolean isInitials(String text, int from, int end) {
        boolean pairs = end - from >= 4 && (end - from) % 2 == 0;
        for (int i = from; pairs && i < end; i += 2) {
            pairs = Chars.isUpper(text.charAt(i)) && text.charAt(i + 1) == '.';
        }
        return pairs;
    }

    /** Words in lower case that stand within such labels: {@code of}, {@code le président}. */
    private boolean isJoining(String text, int from, int to) {
        int end = to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
        return vocabulary.isParticle(text, from, end)
                || vocabulary.isRole(text, from, end)
                || vocabulary.isHonorific(text, from, end);
    }

    private static boolean isBreak(char c) {
        return c == '?' || c == '!' || c == ';' || c == ':' || c == '"' || c == '\u201d';
    }

    private boolean isAbbreviation(String text, int from, int to) {
        boolean initial = to - from == 1 && Chars.isUpper(text.charAt(from));
        return initial || vocabulary.isHonorific(text, from, to) || hasPeriod(text, from, to);
    }

    /** {@code U.S.}: a period within, and not only behind. */
    private static boolean hasPeriod(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private static int behindBracket(PeeledLine line, int at) {
        char close = Chars.closing(line.text().charAt(at));
        for (int i = at + 1; i < line.limit(); i++) {
            if (line.text().charAt(i) == close) {
                return i + 1;
            }
        }
        return -1;
    }
}
