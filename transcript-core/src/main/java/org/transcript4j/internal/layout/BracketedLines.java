package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/** Tells lines in brackets from text: events on one line, inserts that go over several. */
final class BracketedLines {

    private static final int MOST_INSERT_LINES = 80;

    private final Lines lines;
    private final String text;
    private final LineKind[] kinds;
    private final boolean cues;

    /** For the lines of a text, whose kinds are noted in {@code kinds}. */
    BracketedLines(Lines lines, LineKind[] kinds, boolean cues) {
        this.lines = lines;
        this.text = lines.text();
        this.kinds = kinds;
        this.cues = cues;
    }

    /** What a line is, by the brackets around it; marks the lines of an insert that it opens. */
    LineKind kind(int line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (text.charAt(from) == '*' || text.charAt(from) == '_' || text.charAt(from) == '\\')) {
            from++;
        }
        while (to > from && isBehindBracket(text.charAt(to - 1))) {
            to--;
        }
        char close = from < to ? Chars.closing(text.charAt(from)) : 0;
        if (close == 0 || text.charAt(from) == '\u3010' || text.charAt(from) == '\u300c' || text.charAt(from) == '{') {
            return LineKind.TEXT;
        }
        int match = matching(from, to);
        if (match == to - 1) {
            return LineKind.EVENT;
        }
        return match < 0 && insert(line, close) ? LineKind.INSERT : LineKind.TEXT;
    }

    private static boolean isBehindBracket(char c) {
        return c == '*' || c == '_' || c == '.' || c == '\\';
    }

    /** The bracket that closes the one at {@code open}, or -1; looks at the first 4,000 characters. */
    private int matching(int open, int end) {
        char opening = text.charAt(open);
        char closing = Chars.closing(opening);
        int depth = 0;
        int stop = Math.min(end, open + 4000);
        for (int i = open; i < stop; i++) {
            char c = text.charAt(i);
            if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Marks the lines of an insert that opens on {@code open} and closes at the end of a later line. */
    private boolean insert(int open, char close) {
        boolean round = close == ')' || close == '\uff09';
        int most = Math.min(kinds.length, open + (round ? 8 : MOST_INSERT_LINES));
        int depth = 0;
        for (int line = open; line < most; line++) {
            if ((round || cues) && lines.isBlank(line)) {
                return false;
            }
            depth += depthOf(line, close);
            if (depth <= 0) {
                int end = lines.contentEnd(line);
                while (end > lines.contentStart(line) && isBehindBracket(text.charAt(end - 1))) {
                    end--;
                }
                if (end == 0 || text.charAt(end - 1) != close) {
                    return false;
                }
                for (int i = open; i <= line; i++) {
                    kinds[i] = lines.isBlank(i) ? LineKind.BLANK : LineKind.INSERT;
                }
                return true;
            }
        }
        return false;
    }

    private int depthOf(int line, char close) {
        int depth = 0;
        int stop = Math.min(lines.contentEnd(line), lines.contentStart(line) + 4000);
        for (int i = lines.contentStart(line); i < stop; i++) {
            char c = text.charAt(i);
            if (c == close) {
                depth--;
            } else if (Chars.closing(c) == close) {
                depth++;
            }
        }
        return depth;
    }
}
