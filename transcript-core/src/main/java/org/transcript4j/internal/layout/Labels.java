package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transcript4j.source.LabelDecision.Evidence;

/** What inference found: the labels of a document, in line order, at most one on a line, and a decision on each candidate. */
public final class Labels {

    private final List<Candidate> accepted;
    private final List<Candidate> candidates;
    private final double[] weights;
    private final @Nullable Candidate[] onLine;
    private final Optional<Integer> leadingShape;
    private final Optional<Integer> leadingSignature;
    private final Function<Candidate, List<Evidence>> reasons;

    Labels(
            List<Candidate> accepted,
            List<Candidate> candidates,
            double[] weights,
            @Nullable Candidate[] onLine,
            Optional<Cluster> leading,
            Function<Candidate, List<Evidence>> reasons) {
        this.accepted = accepted;
        this.candidates = candidates;
        this.weights = weights;
        this.onLine = onLine;
        this.leadingShape = leading.map(Cluster::shape);
        this.leadingSignature = leading.map(cluster -> cluster.members().get(0).signature());
        this.reasons = reasons;
    }

    /** The labels. */
    public List<Candidate> accepted() {
        return accepted;
    }

    /** The number of the shape that dominates the document. */
    public Optional<Integer> leadingShape() {
        return leadingShape;
    }

    /** The signature of the labels that dominate the document. */
    public Optional<Integer> leadingSignature() {
        return leadingSignature;
    }

    /** Whether a candidate is a label. */
    public boolean isAccepted(Candidate candidate) {
        return candidate.equals(onLine[candidate.line()]);
    }

    /** The first candidates that weigh more than {@code least}, fulfil a condition, and are no labels all the same. */
    public List<Candidate> rejected(double least, Predicate<Candidate> condition, int most) {
        List<Candidate> rejected = new ArrayList<>();
        for (int i = 0; i < weights.length && rejected.size() < most; i++) {
            Candidate candidate = candidates.get(i);
            boolean outdone = weights[i] > 0;
            if (weights[i] > least && !outdone && !isAccepted(candidate) && condition.test(candidate)) {
                rejected.add(candidate);
            }
        }
        return rejected;
    }

    /** The decision on a candidate, given its place in line order. */
    private Decision decision(int index) {
        Candidate candidate = candidates.get(index);
        return new Decision(candidate, isAccepted(candidate), weights[index]);
    }

    /** A decision on each candidate, in line order. */
    public Stream<Decision> decisions() {
        return IntStream.range(0, weights.length).mapToObj(this::decision);
    }

    /** What speaks for and against a candidate; worked out when asked. */
    public List<Evidence> reasons(Decision decision) {
        return reasons.apply(decision.candidate());
    }
}
