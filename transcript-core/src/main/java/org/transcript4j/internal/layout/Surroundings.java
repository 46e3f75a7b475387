package org.transcript4j.internal.layout;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/** What stands directly above and below a line that may hold a label. */
final class Surroundings {

    private static final int MOST_TITLE_LINES = 6;
    private static final int LONGEST_TITLE = 160;

    /** Texts with longer lines than this are not wrapped. */
    private static final int WIDEST = 110;

    private static final String ENDS = "\")]*_>\u201d\u2019-\u2013\u2014\u300d";

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;
    private final int wrapWidth;

    Surroundings(ClassifiedLines classified) {
        this.classified = classified;
        this.lines = classified.lines();
        this.text = lines.text();
        this.wrapWidth = wrapWidth(lines);
    }

    /** How wide the lines of a text are wrapped; longer than any line if they are not. */
    private static int wrapWidth(Lines lines) {
        int longest = 0;
        for (int line = 0; line < lines.count(); line++) {
            longest = Math.max(longest, lines.contentLength(line));
        }
        return longest <= WIDEST ? longest : 2 * longest;
    }

    /** Flags of {@link Candidate} that say whether anything sets a line off from the text before it. */
    int position(int line) {
        if (classified.isBoundary(line - 1)) {
            return Candidate.APART;
        }
        char last = text.charAt(lines.contentEnd(line - 1) - 1);
        if (lines.contentLength(line - 1) * 10 < wrapWidth * 7) {
            return 0;
        }
        boolean ends = Chars.endsSentence(last) || Chars.isColon(last) || ENDS.indexOf(last) >= 0;
        return ends ? 0 : Candidate.MID_SENTENCE;
    }

    /** The last line of the titles below, each behind a line of two dashes; the line itself if there are none. */
    int lastTitle(int line) {
        int last = line;
        while (last + 2 < lines.count()
                && last - line < MOST_TITLE_LINES
                && classified.kind(last + 1) == LineKind.DASHES
                && classified.kind(last + 2) == LineKind.TEXT
                && lines.contentLength(last + 2) <= LONGEST_TITLE) {
            last += 2;
        }
        return last;
    }

    /** Whether the line below, alone before a blank one, reads like the title of the person named on this one. */
    boolean hasTitleBelow(int line) {
        int title = line + 1;
        if (title >= lines.count()
                || classified.kind(title) != LineKind.TEXT
                || !classified.isBoundary(line - 1)
                || !classified.isBoundary(title + 1)
                || lines.contentLength(title) > LONGEST_TITLE) {
            return false;
        }
        int start = lines.contentStart(title);
        int end = lines.contentEnd(title);
        int comma = text.indexOf(", ", start);
        return comma > start && comma < end && Chars.isUpper(text.charAt(start)) && isBareTitle(start, end);
    }

    /** No colon and no end of a sentence, but for the period of {@code Inc.} */
    private boolean isBareTitle(int start, int end) {
        int word = end;
        while (word > start && !Chars.isBlank(text.charAt(word - 1))) {
            word--;
        }
        boolean company = Vocabulary.get().isCompany(text, word, end - 1);
        for (int i = start; i < end; i++) {
            boolean last = i == end - 1 && company && text.charAt(i) == '.';
            if (!last && (Chars.endsSentence(text.charAt(i)) || Chars.isColon(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** 1 if a time stands alone on the line above, 2 if it stands alone on the line below, else 0. */
    int timeBeside(int line) {
        if (line > 0 && classified.kind(line - 1) == LineKind.TIME) {
            return 1;
        }
        return line + 1 < lines.count() && classified.kind(line + 1) == LineKind.TIME ? 2 : 0;
    }
}
