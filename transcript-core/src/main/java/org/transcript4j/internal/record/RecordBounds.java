package org.transcript4j.internal.record;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * Where the record begins and ends. Rosters, labels without speech at either end, are no turns; a cue of beginning or end
 * holds if hardly any speech stands on its wrong side.
 */
final class RecordBounds {

    private static final int ROSTER = 3;
    private static final double MOST_AFTER_END = 0.06;
    private static final double MOST_BEFORE_BEGIN = 0.1;
    private static final int LONGEST_CUE = 300;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final Roles roles;
    private final Vocabulary vocabulary = Vocabulary.get();

    private RecordBounds(ClassifiedLines classified, Roles roles) {
        this.classified = classified;
        this.lines = classified.lines();
        this.roles = roles;
    }

    /** Takes what is outside the record out of the turns. */
    static void apply(ClassifiedLines classified, Roles roles) {
        RecordBounds bounds = new RecordBounds(classified, roles);
        bounds.dropRosters();
        bounds.applyEnd();
        bounds.applyBegin();
    }

    private void dropRosters() {
        int total = roles.labels().size();
        int first = 0;
        while (first < total && isEmpty(first)) {
            first++;
        }
        int last = total;
        while (last > first && isEmpty(last - 1)) {
            last--;
        }
        if (first >= ROSTER) {
            outside(0, first == total ? lines.count() : line(first));
        }
        if (total - last >= ROSTER && last > 0) {
            outside(rosterStart(line(last)), lines.count());
        }
    }

    private int line(int label) {
        return roles.labels().get(label).line();
    }

    /** A heading above a roster belongs to it. */
    private int rosterStart(int line) {
        int above = lines.lastFilled(line - 1);
        boolean heading = above >= 0
                && roles.get(above) == LineRole.SPEECH
                && lines.contentLength(above) <= 40
                && !Chars.endsSentence(lines.text().charAt(lines.contentEnd(above) - 1));
        return heading ? above : line;
    }

    /** Whether nothing is said between a label and the next. */
    private boolean isEmpty(int index) {
        Candidate label = roles.labels().get(index);
        if (!roles.opens(label.line())) {
            return true;
        }
        if (label.speechStart() < lines.contentEnd(label.lastLine())) {
            return false;
        }
        int next = index + 1 < roles.labels().size() ? line(index + 1) : lines.count();
        for (int line = label.lastLine() + 1; line < next; line++) {
            if (roles.get(line) == LineRole.SPEECH) {
                return false;
            }
        }
        return true;
    }

    private void applyEnd() {
        int total = filledTurns(0);
        int after = 0;
        int cut = -1;
        for (int line = lines.count() - 1; line >= 0 && after <= mostAfterEnd(total); line--) {
            if (roles.opens(line)) {
                after += isFilled(line) ? 1 : 0;
            } else if (isCueLine(line) && closes(line)) {
                cut = line;
            }
        }
        if (cut >= 0 && total > 0) {
            boolean event = roles.get(cut) == LineRole.EVENT;
            outside(event ? behindEvent(cut) : cut, lines.count());
        }
    }

    /** A few turns may stand behind the end of a short record: lists of people look like them. */
    private static double mostAfterEnd(int total) {
        return Math.max(total * MOST_AFTER_END, Math.min(2, total * 0.3));
    }

    private int behindEvent(int line) {
        int at = line;
        while (at < lines.count() && roles.get(at) == LineRole.EVENT) {
            at++;
        }
        return at;
    }

    private void applyBegin() {
        int total = filledTurns(0);
        int before = 0;
        int cut = -1;
        for (int line = 0; line < lines.count() && before <= total * MOST_BEFORE_BEGIN; line++) {
            if (roles.opens(line)) {
                before += isFilled(line) ? 1 : 0;
            } else if (isCueLine(line) && opensRecord(line) && before > 0) {
                cut = line;
            }
        }
        if (cut >= 0 && total > 0) {
            outside(0, cut + 1);
        }
    }

    private boolean isFilled(int line) {
        return !isEmpty(roles.labelIndex(line));
    }

    private int filledTurns(int from) {
        int filled = 0;
        for (int i = from; i < roles.labels().size(); i++) {
            filled += isEmpty(i) ? 0 : 1;
        }
        return filled;
    }

    private boolean isCueLine(int line) {
        LineRole role = roles.get(line);
        return (role == LineRole.SPEECH || role == LineRole.OTHER || role == LineRole.EVENT || role == LineRole.HEADING)
                && lines.contentLength(line) <= LONGEST_CUE;
    }

    private boolean closes(int line) {
        return vocabulary.closesRecord(lines.text(), cueStart(line), lines.contentEnd(line))
                && (roles.get(line) != LineRole.SPEECH || isShortCue(line));
    }

    /** Within speech only a line that stands alone can close the record. */
    private boolean isShortCue(int line) {
        char last = lines.text().charAt(lines.contentEnd(line) - 1);
        boolean section = lines.contentLength(line) <= 40 && !Chars.endsSentence(last);
        boolean apart = line == 0 || !RoleAssigner.isText(classified.kind(line - 1));
        return section || (apart && lines.contentLength(line) <= 90);
    }

    private boolean opensRecord(int line) {
        return vocabulary.opensRecord(lines.text(), cueStart(line), lines.contentEnd(line));
    }

    private int cueStart(int line) {
        int at = lines.contentStart(line);
        while (at < lines.contentEnd(line) && isMark(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return Chars.isBlank(c) || "([#*_".indexOf(c) >= 0;
    }

    /** What lies between two lines is outside the record. */
    private void outside(int from, int to) {
        for (int line = from; line < to; line++) {
            LineRole role = roles.get(line);
            if (role == LineRole.LABEL || role == LineRole.LABEL_REST || role == LineRole.SPEECH) {
                roles.set(line, LineRole.OTHER);
                roles.dropLabel(line);
            }
        }
    }
}
