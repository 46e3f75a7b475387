package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Lines;

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
    public static Layout infer(Lines lines, InferenceOptions options) {
        return infer(LineClassifier.classify(lines), options);
    }

    /** Infers the layout of the text of cues, a blank line between any two. */
    public static Layout inferCues(Lines lines, InferenceOptions options) {
        return infer(LineClassifier.classifyCues(lines), options);
    }

    private static Layout infer(ClassifiedLines classified, InferenceOptions options) {
        Candidates candidates = CandidateFinder.find(classified, options);
        if (classified.isCues()) {
            candidates.insert(WrappedLabels.find(classified, candidates));
        }
        Labels labels = LabelSelection.select(classified, candidates);
        return new Layout(classified, candidates, labels);
    }
}
