package org.transcript4j.internal.record;

import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/** Lines of cues that hold an event and nothing else: {@code [Music]}, also over two lines, and songs between notes. */
final class CueEvents {

    private static final int MOST_SONG_LINES = 8;

    private final ClassifiedLines classified;
    private final Lines lines;

    CueEvents(ClassifiedLines classified) {
        this.classified = classified;
        this.lines = classified.lines();
    }

    /** Whether an event begins on a line. */
    boolean begins(int line) {
        LineKind kind = classified.kind(line);
        return kind == LineKind.EVENT || kind == LineKind.INSERT || (!lines.isBlank(line) && isNote(first(line)));
    }

    /** The last line of an event that begins on a line. */
    int lastLine(int line) {
        int last = line;
        if (classified.kind(line) == LineKind.INSERT) {
            while (last + 1 < lines.count()
                    && classified.kind(last + 1) == LineKind.INSERT
                    && Chars.closing(first(last + 1)) == 0) {
                last++;
            }
        } else if (isNote(first(line))) {
            int most = Math.min(lines.count(), line + MOST_SONG_LINES);
            while (last + 1 < most && !isNote(last(last)) && !lines.isBlank(last + 1)) {
                last++;
            }
            last = isNote(last(last)) ? last : line;
        }
        return last;
    }

    private char first(int line) {
        return lines.text().charAt(lines.contentStart(line));
    }

    private char last(int line) {
        return lines.text().charAt(lines.contentEnd(line) - 1);
    }

    private static boolean isNote(char c) {
        return c >= '\u2669' && c <= '\u266c';
    }
}
