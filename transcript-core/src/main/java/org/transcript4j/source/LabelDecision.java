package org.transcript4j.source;

import java.util.List;
import org.transcript4j.SourceSpan;

/**
 * Why something that looks like a speaker label was, or was not, read as one.
 *
 * <p>Holds no text of the source: {@link #span()} tells where to look. Immutable and thread-safe.
 *
 * @param span where the candidate stands in the source, without decoration
 * @param accepted whether it was read as a label
 * @param rule the name of the rule or built-in shape that proposed it
 * @param evidence what spoke for it and against it, the weightiest first
 * @param confidence how sure the decision is, from 0 (a toss-up) to 1
 */
public record LabelDecision(
        SourceSpan span, boolean accepted, String rule, List<Evidence> evidence, double confidence) {

    /** A decision; the evidence is copied. */
    public LabelDecision {
        evidence = List.copyOf(evidence);
    }

    /**
     * One reason.
     *
     * @param feature what was looked at, as one stable word or two, such as {@code recurrence}
     * @param weight how much it spoke for a label (positive) or against (negative); factors count as logarithms
     * @param reason the same in words
     */
    public record Evidence(String feature, double weight, String reason) {}
}
