package org.transcript4j.internal.text;

import java.util.Arrays;

/**
 * The lines of a text, as offsets: lines end with LF, CRLF or CR and with nothing else. A text always has at least one line,
 * and one more than it has line ends.
 */
public final class Lines {

    private static final int TAB = 8;

    private final String text;
    private final int count;
    private final int[] start;
    private final int[] contentStart;
    private final int[] contentEnd;

    private Lines(String text, int count, int[] start, int[] contentStart, int[] contentEnd) {
        this.text = text;
        this.count = count;
        this.start = start;
        this.contentStart = contentStart;
        this.contentEnd = contentEnd;
    }

    /** Finds the lines of a text. */
    public static Lines of(String text) {
        Builder builder = new Builder(text);
        int length = text.length();
        int at = 0;
        int lf = text.indexOf('\n');
        int cr = text.indexOf('\r');
        while (lf >= 0 || cr >= 0) {
            int end = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf;
            builder.add(at, end);
            at = end + 1;
            if (end == cr) {
                if (lf == at) {
                    at++;
                    lf = text.indexOf('\n', at);
                }
                cr = text.indexOf('\r', at);
            } else {
                lf = text.indexOf('\n', at);
            }
        }
        builder.add(at, length);
        return builder.build();
    }

    /** The same lines with content that begins later: what is left out is a margin. */
    public Lines withContentStarts(int[] starts) {
        return new Lines(text, count, start, starts.clone(), contentEnd);
    }

    /** The text that the lines are of. */
    public String text() {
        return text;
    }

    /** How many lines there are. */
    public int count() {
        return count;
    }

    /** Where a line begins, its indent included. */
    public int start(int line) {
        return start[line];
    }

    /** Where a line ends, without its line end. */
    public int end(int line) {
        int end = next(line);
        if (line + 1 < count && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (line + 1 < count && end > start[line] && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    /** Where a line ends, its line end included. */
    public int next(int line) {
        return line + 1 < count ? start[line + 1] : text.length();
    }

    /** Where the first character of a line that is not blank stands; the {@link #contentEnd} of a blank line. */
    public int contentStart(int line) {
        return contentStart[line];
    }

    /** Behind the last character of a line that is not blank. */
    public int contentEnd(int line) {
        return contentEnd[line];
    }

    /** How many characters a line has between its indent and its trailing blanks. */
    public int contentLength(int line) {
        return contentEnd[line] - contentStart[line];
    }

    /** Whether a line shows nothing. */
    public boolean isBlank(int line) {
        return contentStart[line] == contentEnd[line];
    }

    /** The column in which the content of a line begins, 0-based; tabs go to the next multiple of 8. */
    public int column(int line) {
        int column = 0;
        for (int i = start[line]; i < contentStart[line]; i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                column += TAB - column % TAB;
            } else if (c == '\u3000') {
                column += 2;
            } else if (!Chars.isInvisible(c) && c != '\f') {
                column++;
            }
        }
        return column;
    }

    /** The line in which an offset stands, 0-based. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(start, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The nearest line from {@code line} on that is not blank, or {@link #count()}. */
    public int firstFilled(int line) {
        int at = line;
        while (at < count && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The nearest line from {@code line} back that is not blank, or -1. */
    public int lastFilled(int line) {
        int at = line;
        while (at >= 0 && isBlank(at)) {
            at--;
        }
        return at;
    }

    private static final class Builder {

        private final String text;
        private int count;
        private int[] start;
        private int[] contentStart;
        private int[] contentEnd;

        Builder(String text) {
            this.text = text;
            int guess = text.length() / 48 + 16;
            start = new int[guess];
            contentStart = new int[guess];
            contentEnd = new int[guess];
        }

        void add(int from, int end) {
            if (count == start.length) {
                int size = count + (count >> 1) + 16;
                start = Arrays.copyOf(start, size);
                contentStart = Arrays.copyOf(contentStart, size);
                contentEnd = Arrays.copyOf(contentEnd, size);
            }
            int first = from;
            while (first < end && Chars.isBlank(text.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && Chars.isBlank(text.charAt(last - 1))) {
                last--;
            }
            start[count] = from;
            contentStart[count] = first;
            contentEnd[count] = last;
            count++;
        }

        Lines build() {
            return new Lines(text, count, start, contentStart, contentEnd);
        }
    }
}
