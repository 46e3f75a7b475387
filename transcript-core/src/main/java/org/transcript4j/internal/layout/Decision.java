package org.transcript4j.internal.layout;

import java.util.List;
import org.transcript4j.source.LabelDecision.Evidence;

/**
 * What was decided on one candidate.
 *
 * @param candidate the candidate
 * @param accepted whether it is a label
 * @param weight the sum of the evidence: positive for a label
 * @param evidence the reasons that concern this candidate
 * @param shapeEvidence the reasons for or against its shape in this document
 */
public record Decision(
        Candidate candidate, boolean accepted, double weight, List<Evidence> evidence, List<Evidence> shapeEvidence) {

    /** How sure the decision is, from 0 (a toss-up) to 1. */
    public double confidence() {
        return Math.abs(2 / (1 + Math.exp(-1.5 * weight)) - 1);
    }
}
