package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transcript4j.source.LabelDecision.Evidence;

/** The sum of the evidence on one candidate; keeps the reasons only where somebody will read them. */
final class Weighing {

    private final @Nullable List<Evidence> reasons;
    private double sum;

    private Weighing(@Nullable List<Evidence> reasons) {
        this.reasons = reasons;
    }

    /** Sums up and keeps no reasons. */
    static Weighing withoutReasons() {
        return new Weighing(null);
    }

    /** Sums up and keeps the reasons. */
    static Weighing withReasons() {
        return new Weighing(new ArrayList<>());
    }

    /** Starts again. */
    void clear() {
        sum = 0;
        if (reasons != null) {
            reasons.clear();
        }
    }

    /** Adds evidence; a weight of 0 says nothing. */
    void add(String feature, double weight, String reason) {
        sum += weight;
        if (reasons != null && weight != 0) {
            reasons.add(new Evidence(feature, weight, reason));
        }
    }

    /** What all evidence comes to: positive for a label. */
    double sum() {
        return sum;
    }

    /** The reasons; empty if they are not kept. */
    List<Evidence> reasons() {
        return reasons == null ? List.of() : List.copyOf(reasons);
    }
}
