package org.transcript4j.internal.record;

import java.util.BitSet;
import java.util.List;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.script.ScriptCue;
import org.transcript4j.internal.text.Arrows;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * Marks of a new speaker without a name: arrows, {@code >> Sure}, and dashes, {@code - Sure}. A dash is one where two lines of a
 * cue have it, or where the document opens cues with it throughout; not where its mark is the arrow.
 */
final class CueMarks {

    private static final int FEWEST = 3;

    /** At least one cue in so many begins with a dash where dashes mark speakers throughout. */
    private static final int MOST_CUES_APART = 50;

    private final Lines lines;
    private final String text;
    private final BitSet arrows = new BitSet();
    private final BitSet dashes = new BitSet();
    private final BitSet pairs = new BitSet();
    private int dashed;

    private CueMarks(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    static CueMarks of(Script script, Lines lines) {
        CueMarks marks = new CueMarks(lines);
        List<ScriptCue> cues = script.cues();
        int line = 0;
        for (ScriptCue cue : cues) {
            while (line < lines.count() && lines.start(line) < cue.start()) {
                line++;
            }
            int first = line;
            while (line < lines.count() && lines.start(line) < cue.end()) {
                line++;
            }
            if (!cue.isNamed()) {
                marks.look(first, line);
            }
        }
        boolean throughout = marks.dashed >= FEWEST
                && marks.dashed * MOST_CUES_APART >= cues.size()
                && marks.dashed > marks.arrows.cardinality();
        if (!throughout) {
            marks.dashes.and(marks.pairs);
        }
        return marks;
    }

    private void look(int from, int to) {
        int found = 0;
        for (int line = from; line < to; line++) {
            if (Arrows.end(text, lines.contentStart(line)) > 0) {
                arrows.set(line);
            } else if (dashEnd(line) > 0) {
                dashes.set(line);
                found++;
            }
        }
        if (found > 1) {
            pairs.set(from, to);
        }
        dashed += found > 0 ? 1 : 0;
    }

    /** Behind a dash that opens a line, and the blanks behind it; -1 if none does, or nothing follows it. */
    private int dashEnd(int line) {
        int start = lines.contentStart(line);
        int end = lines.contentEnd(line);
        if (end - start < 2 || !Chars.isDash(text.charAt(start))) {
            return -1;
        }
        int at = Chars.skipBlanks(text, start + 1, end);
        char next = text.charAt(at);
        boolean number = Chars.isDigit(next) && at == start + 1;
        return Chars.isDash(next) || number ? -1 : at;
    }

    /** Behind the mark that opens a line, and the blanks behind it, or -1. */
    int end(int line) {
        if (arrows.get(line)) {
            return Chars.skipBlanks(text, Arrows.end(text, lines.contentStart(line)), lines.contentEnd(line));
        }
        return dashes.get(line) ? dashEnd(line) : -1;
    }

    /** Takes the mark before a label away: it marks nobody without a name. */
    void clear(int line) {
        arrows.clear(line);
        dashes.clear(line);
    }

    /** Which marks the document uses, in a word; empty if none. */
    String name() {
        return !arrows.isEmpty() ? "arrows" : !dashes.isEmpty() ? "dashes" : "";
    }
}
