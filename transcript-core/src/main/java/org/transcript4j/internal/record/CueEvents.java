package org.transcript4j.internal.record;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * Lines of cues that hold an event and nothing else: {@code [Music]}, also over two lines, and songs between notes. Words that
 * a recogniser heard and timed are speech though they stand in brackets, {@code (£30)}, unless they are what events are called.
 */
final class CueEvents {

    private static final int MOST_SONG_LINES = 8;

    private final Script script;
    private final ClassifiedLines classified;
    private final Lines lines;

    CueEvents(Script script, ClassifiedLines classified) {
        this.script = script;
        this.classified = classified;
        this.lines = classified.lines();
    }

    /** Whether an event begins on a line. */
    boolean begins(int line) {
        LineKind kind = classified.kind(line);
        boolean isBracketed = kind == LineKind.EVENT || kind == LineKind.INSERT;
        return isBracketed ? !hasTimedWord(line) || isCalledEvent(line) : !lines.isBlank(line) && isNote(first(line));
    }

    private boolean isCalledEvent(int line) {
        return Vocabulary.get().beginsEvent(lines.text(), lines.contentStart(line) + 1, lines.contentEnd(line));
    }

    private boolean hasTimedWord(int line) {
        int end = lines.contentEnd(line);
        int stretch = script.stretchAt(lines.contentStart(line));
        while (stretch < script.stretchCount() && script.stretchStart(stretch) < end) {
            if (script.stretchTime(stretch).isPresent()) {
                return true;
            }
            stretch++;
        }
        return false;
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
