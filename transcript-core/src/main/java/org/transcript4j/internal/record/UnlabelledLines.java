package org.transcript4j.internal.record;

import java.util.BitSet;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.text.Arrows;
import org.transcript4j.internal.text.Lines;

/**
 * Lines without a label that say something about turns all the same: arrows that mark a new speaker without a name, and
 * pseudo-labels with nothing behind them, such as {@code **Break:**}.
 */
final class UnlabelledLines {

    private static final int FEWEST_ARROWS = 2;

    private final BitSet changes = new BitSet();
    private final BitSet interludes = new BitSet();

    private UnlabelledLines() {}

    static UnlabelledLines of(Layout layout) {
        UnlabelledLines found = new UnlabelledLines();
        found.findChanges(layout);
        found.findInterludes(layout);
        return found;
    }

    private void findChanges(Layout layout) {
        ClassifiedLines classified = layout.lines();
        Lines lines = classified.lines();
        for (int line = 0; line < lines.count(); line++) {
            if (classified.kind(line) == LineKind.TEXT && Arrows.end(lines.text(), lines.contentStart(line)) > 0) {
                changes.set(line);
            }
        }
        boolean labelled = !layout.labels().accepted().isEmpty();
        int arrows = changes.cardinality();
        for (Candidate label : layout.labels().accepted()) {
            changes.clear(label.line());
        }
        boolean usual = arrows > changes.cardinality() || !labelled;
        if (arrows < FEWEST_ARROWS || !usual) {
            changes.clear();
        }
    }

    private void findInterludes(Layout layout) {
        int leading = layout.labels().leadingSignature().orElse(-1);
        for (Candidate candidate : layout.candidates().all()) {
            if (isPseudo(candidate, leading) && !layout.labels().isAccepted(candidate)) {
                interludes.set(candidate.line());
            }
        }
    }

    private static boolean isPseudo(Candidate candidate, int leading) {
        return candidate.has(Candidate.STOP)
                && !candidate.has(Candidate.TALK)
                && !candidate.has(Candidate.OWN_LINE)
                && candidate.signature() == leading;
    }

    boolean hasChangesOfSpeaker() {
        return !changes.isEmpty();
    }

    boolean isChangeOfSpeaker(int line) {
        return changes.get(line);
    }

    boolean isInterlude(int line) {
        return interludes.get(line);
    }
}
