package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.ParseLimits;

/** Infers the layout of a whole document, stage by stage. */
public final class LayoutInference {

    private LayoutInference() {}

    /**
     * What inference found out about a document.
     *
     * @param lines the lines, classified
     * @param candidates what may be a label
     * @param labels what is one
     */
    public record Layout(ClassifiedLines lines, Candidates candidates, Labels labels) {}

    /** Infers the layout of a text. */
    public static Layout infer(Lines lines, ParseLimits limits) {
        return infer(LineClassifier.classify(lines), limits);
    }

    /** Infers the layout of the text of cues, a blank line between any two. */
    public static Layout inferCues(Lines lines, ParseLimits limits) {
        return infer(LineClassifier.classifyCues(lines), limits);
    }

    private static Layout infer(ClassifiedLines classified, ParseLimits limits) {
        Candidates candidates = CandidateFinder.find(classified, limits);
        Labels labels = LabelSelection.select(classified, candidates);
        return new Layout(classified, candidates, labels);
    }
}
