package org.transcript4j.internal.shape;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Chars;

/**
 * A name with nothing but a period behind it, as plays and minutes print: {@code Soc. I take the point}, {@code Old Tobias.},
 * {@code Fry J.B. I rise}. Sentences of few words look the same, so that the names must come again.
 */
final class NamePeriodShape extends LabelShape {

    private static final int MOST_WORDS = 3;
    private static final int LONGEST_WORD = 24;

    private final Vocabulary vocabulary = Vocabulary.get();

    NamePeriodShape() {
        super("name and period", 0.5);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        String text = line.text();
        int at = line.start();
        if (opensOtherShape(line)) {
            return false;
        }
        for (int words = 1; words <= MOST_WORDS && at < line.limit(); words++) {
            int end = at;
            while (end < line.limit() && !Chars.isBlank(text.charAt(end))) {
                end++;
            }
            if (!Chars.isUpper(text.charAt(at)) || end - at > LONGEST_WORD) {
                return false;
            }
            boolean initials = words > 1 && isInitials(text, at, end);
            if (initials || endsLabel(text, at, end)) {
                int speech = Chars.skipBlanks(text, end, line.end());
                found.set(line.start(), initials ? end : end - 1, speech);
                return speech == line.end()
                        || (!Chars.isLower(text.charAt(speech)) && !PeriodShape.isDashed(text, speech, line.end()));
            }
            if (!Chars.isWordPart(text.charAt(end - 1)) && !isHonorific(text, at, end)) {
                return false;
            }
            at = Chars.skipBlanks(text, end, line.limit());
            if (at < line.limit() && text.charAt(at) == '(') {
                return behindNote(line, at, found);
            }
        }
        return false;
    }

    /** {@code Marie (laughing). I know}: a note between name and period. */
    private static boolean behindNote(PeeledLine line, int open, Found found) {
        String text = line.text();
        int close = open;
        while (close < line.limit() && text.charAt(close) != ')') {
            close++;
        }
        if (close + 1 >= line.end() || text.charAt(close + 1) != '.') {
            return false;
        }
        found.set(line.start(), close + 1, Chars.skipBlanks(text, close + 2, line.end()));
        return true;
    }

    /** What begins with a form of address or in capitals is a matter of {@link PeriodShape}. */
    private boolean opensOtherShape(PeeledLine line) {
        String text = line.text();
        int at = line.start();
        int end = at;
        while (end < line.limit() && Chars.isWordPart(text.charAt(end))) {
            end++;
        }
        return !Chars.isUpper(text.charAt(at))
                || (end > at + 1 && Chars.isUpper(text.charAt(at + 1)))
                || vocabulary.isHonorific(text, at, end);
    }

    private boolean endsLabel(String text, int from, int end) {
        return end - from > 2
                && text.charAt(end - 1) == '.'
                && Chars.isWordPart(text.charAt(end - 2))
                && !isHonorific(text, from, end);
    }

    private boolean isHonorific(String text, int from, int end) {
        int to = text.charAt(end - 1) == '.' ? end - 1 : end;
        return vocabulary.isHonorific(text, from, to);
    }

    /** {@code J.B.}: capitals, a period behind each. */
    private static boolean isInitials(String text, int from, int end) {
        if (end - from < 4 || (end - from) % 2 != 0) {
            return false;
        }
        for (int i = from; i < end; i += 2) {
            if (!Chars.isUpper(text.charAt(i)) || text.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }
}
