package org.transcript4j.internal.layout;

/**
 * What was decided on one candidate.
 *
 * @param candidate the candidate
 * @param accepted whether it is a label
 * @param weight the sum of the evidence: positive for a label, unless another one on its line or beside it is preferred
 */
public record Decision(Candidate candidate, boolean accepted, double weight) {

    /** How sure the decision is, from 0 (a toss-up) to 1. */
    public double confidence() {
        return Math.abs(2 / (1 + Math.exp(-1.5 * weight)) - 1);
    }

    /** Whether it would be a label if there were no better one on its line, or beside it. */
    public boolean isOutdone() {
        return weight > 0 && !accepted;
    }
}
