package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.source.LabelDecision.Evidence;

/** The candidates of one signature, counted, and the evidence that they are the labels of this document. */
final class Cluster {

    private final int signature;
    private final int shape;
    private final double trust;
    private final boolean ofLetters;
    private final List<Candidate> members = new ArrayList<>();
    private final Map<Integer, Integer> nameCounts = new HashMap<>();
    private final Map<NameForm.Casing, Integer> casings = new EnumMap<>(NameForm.Casing.class);
    private final Map<Integer, Double> shares = new HashMap<>();
    private final List<Evidence> reasons = new ArrayList<>();
    private double evidence;

    Cluster(int signature, int shape, double trust, boolean ofLetters) {
        this.signature = signature;
        this.shape = shape;
        this.trust = trust;
        this.ofLetters = ofLetters;
    }

    void add(Candidate candidate) {
        members.add(candidate);
        nameCounts.merge(candidate.name(), 1, Integer::sum);
        casings.merge(candidate.casing(), 1, Integer::sum);
    }

    int signature() {
        return signature;
    }

    int shape() {
        return shape;
    }

    /** How much the delimiter of its shape says, from 0 to 1. */
    double trust() {
        return trust;
    }

    /** Whether its labels are single letters without a colon. */
    boolean isOfLetters() {
        return ofLetters;
    }

    List<Candidate> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    Map<Integer, Integer> nameCounts() {
        return nameCounts;
    }

    int count(int name) {
        return nameCounts.getOrDefault(name, 0);
    }

    /** The share of members that have one of these flags; asked for when all members are there. */
    double share(int flag) {
        return shares.computeIfAbsent(flag, this::countShare);
    }

    private double countShare(int flag) {
        int n = 0;
        for (Candidate member : members) {
            n += member.has(flag) ? 1 : 0;
        }
        return (double) n / members.size();
    }

    /** The share of members whose names are cased so. */
    double share(NameForm.Casing casing) {
        return (double) casings.getOrDefault(casing, 0) / members.size();
    }

    /** The share of members whose name occurs more than once. */
    double recurrence() {
        int recurring = 0;
        for (int count : nameCounts.values()) {
            recurring += count > 1 ? count : 0;
        }
        return (double) recurring / members.size();
    }

    /** The share of neighbours that have different names. */
    double alternation() {
        int changes = 0;
        for (int i = 1; i < members.size(); i++) {
            changes += members.get(i).name() != members.get(i - 1).name() ? 1 : 0;
        }
        return members.size() < 2 ? 0 : (double) changes / (members.size() - 1);
    }

    double evidence() {
        return evidence;
    }

    List<Evidence> reasons() {
        return reasons;
    }

    /** Starts the evidence with what the names alone say. */
    void support(double value, String reason) {
        evidence = value;
        reasons.clear();
        reasons.add(new Evidence("names", Math.log1p(value), reason));
    }

    /** Multiplies the evidence; a factor of 1 says nothing. */
    void factor(String feature, double factor, String reason) {
        evidence *= factor;
        if (Math.abs(factor - 1) > 0.01) {
            reasons.add(new Evidence(feature, Math.log(Math.max(factor, 1e-6)), reason));
        }
    }

    /** Lifts the evidence to at least {@code least}. */
    void lift(double least, String reason) {
        if (evidence < least) {
            reasons.add(new Evidence("short document", Math.log(least / Math.max(evidence, 1e-6)), reason));
            evidence = least;
        }
    }
}
