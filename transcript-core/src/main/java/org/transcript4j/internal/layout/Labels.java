package org.transcript4j.internal.layout;

import java.util.List;
import java.util.Optional;

/**
 * What inference found: the labels of a document, in line order, at most one on a line, and all decisions.
 *
 * @param accepted the labels
 * @param decisions a decision on each candidate
 * @param leadingShape the number of the shape that dominates the document
 * @param leadingSignature the signature of the labels that dominate it
 */
public record Labels(
        List<Candidate> accepted,
        List<Decision> decisions,
        Optional<Integer> leadingShape,
        Optional<Integer> leadingSignature) {}
