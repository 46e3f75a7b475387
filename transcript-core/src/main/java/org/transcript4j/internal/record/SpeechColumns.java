package org.transcript4j.internal.record;

import java.util.HashMap;
import java.util.Map;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.text.Lines;

/**
 * In which columns labels and speech stand. Where labels are indented well beyond the speech below them the document is a
 * script: only its speech column counts, and a blank line ends the turn.
 */
final class SpeechColumns {

    private static final int SCRIPT = 3;
    private static final int FEWEST = 3;

    private final int label;
    private final int speech;
    private final boolean script;
    private final boolean indented;

    private SpeechColumns(int label, int speech, boolean script, boolean indented) {
        this.label = label;
        this.speech = speech;
        this.script = script;
        this.indented = indented;
    }

    static SpeechColumns of(Layout layout) {
        ClassifiedLines classified = layout.lines();
        Lines lines = classified.lines();
        Map<Integer, Integer> labels = new HashMap<>();
        Map<Integer, Integer> speeches = new HashMap<>();
        int ownLine = 0;
        for (Candidate candidate : layout.labels().accepted()) {
            int next = lines.firstFilled(candidate.lastLine() + 1);
            if (candidate.has(Candidate.OWN_LINE) && next < lines.count() && classified.kind(next) == LineKind.TEXT) {
                ownLine++;
                labels.merge(candidate.column(), 1, Integer::sum);
                speeches.merge(lines.column(next), 1, Integer::sum);
            }
        }
        if (ownLine < FEWEST || ownLine * 2 < layout.labels().accepted().size()) {
            return new SpeechColumns(0, 0, false, false);
        }
        int label = commonest(labels);
        int speech = commonest(speeches);
        boolean script = label - speech > SCRIPT;
        boolean indented = speech > label && speeches.getOrDefault(speech, 0) * 10 >= ownLine * 9;
        return new SpeechColumns(label, speech, script, indented);
    }

    private static int commonest(Map<Integer, Integer> counts) {
        int best = 0;
        int most = -1;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Whether this is a script, with labels indented beyond the speech. */
    boolean isScript() {
        return script;
    }

    /** Whether a line in this column is speech of a script. */
    boolean isSpeech(int column) {
        return column >= speech - 2 && column <= speech + 2;
    }

    /** Whether a line in this column stands between speech and label, as stage directions to a speaker do. */
    boolean isParenthetical(int column) {
        return column > speech && column < label;
    }

    /** Whether a line begins to the left of all labels where speech is indented: nobody's. */
    boolean isOutside(int column) {
        return indented && column < label;
    }
}
