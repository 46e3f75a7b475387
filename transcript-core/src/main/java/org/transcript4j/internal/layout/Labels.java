package org.transcript4j.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** The decision on a candidate, given its place in line order. */
    private Decision decision(int index) {
        Candidate candidate = candidates.get(index);
        return new Decision(candidate, candidate.equals(onLine[candidate.line()]), weights[index]);
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
