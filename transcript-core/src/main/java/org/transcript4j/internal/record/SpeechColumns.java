package org.transcript4j.internal.record;

import java.util.BitSet;
import org.transcript4j.internal.ints.IntCounts;
import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * In which columns labels and speech stand. Where labels are indented well beyond the speech below them the document is a
 * script: only its speech column counts, and a blank line ends the turn.
 */
final class SpeechColumns {

    private static final int SCRIPT = 3;
    private static final int FEWEST = 3;
    private static final int LONGEST_SCENE = 100;

    private final int label;
    private final int speech;
    private final boolean script;
    private final boolean indented;
    private final BitSet scenes;

    private SpeechColumns(int label, int speech, boolean script, boolean indented, BitSet scenes) {
        this.label = label;
        this.speech = speech;
        this.script = script;
        this.indented = indented;
        this.scenes = scenes;
    }

    static SpeechColumns of(Layout layout) {
        ClassifiedLines classified = layout.lines();
        Lines lines = classified.lines();
        IntCounts labels = new IntCounts();
        IntCounts speeches = new IntCounts();
        int ownLine = 0;
        for (Candidate candidate : layout.labels().accepted()) {
            int next = lines.firstFilled(candidate.lastLine() + 1);
            if (candidate.has(Candidate.OWN_LINE) && next < lines.count() && classified.kind(next) == LineKind.TEXT) {
                ownLine++;
                labels.add(candidate.column());
                speeches.add(lines.column(next));
            }
        }
        if (ownLine < FEWEST || ownLine * 2 < layout.labels().accepted().size()) {
            return new SpeechColumns(0, 0, false, false, new BitSet());
        }
        int label = labels.commonest();
        int speech = speeches.commonest();
        boolean script = label - speech > SCRIPT;
        boolean indented = speech > label && speeches.of(speech) * 10 >= ownLine * 9;
        return new SpeechColumns(label, speech, script, indented, scenes(classified));
    }

    /** The lines that name a place, a transition or a shot. */
    private static BitSet scenes(ClassifiedLines classified) {
        Lines lines = classified.lines();
        BitSet scenes = new BitSet();
        for (int line = 0; line < lines.count(); line++) {
            if (classified.kind(line) == LineKind.TEXT
                    && isScene(lines.text(), lines.contentStart(line), lines.contentEnd(line))) {
                scenes.set(line);
            }
        }
        return scenes;
    }

    private static boolean isScene(String text, int start, int end) {
        char first = text.charAt(start);
        boolean forced = (first == '.' || first == '>' || first == '=')
                && start + 1 < end
                && (first == '.'
                        ? Character.isUpperCase(text.charAt(start + 1))
                        : Chars.isBlank(text.charAt(start + 1)));
        return end - start <= LONGEST_SCENE
                && (forced || (isCapitals(text, start, end) && Vocabulary.get().beginsScene(text, start, end)));
    }

    /** Whether a stretch of text has no small letter. */
    static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lines of this document name places and transitions, as those of scripts do. */
    boolean hasScenes() {
        return !scenes.isEmpty();
    }

    /** Whether a line names a place, a transition or a shot. */
    boolean isScene(int line) {
        return scenes.get(line);
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
