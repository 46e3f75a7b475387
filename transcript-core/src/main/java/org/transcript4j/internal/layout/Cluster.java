package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transcript4j.internal.ints.IntCounts;
import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.source.LabelDecision.Evidence;

/**
 * The candidates of one signature, counted, and the evidence that they are the labels of this document. Members are added
 * first; what is counted of them is asked for when all are there.
 */
final class Cluster {

    /** How far the labels of a cluster are trusted. */
    enum Standing {
        /** The shape that dominates the document. */
        LEADING,
        /** Labels of any well-formed name are taken. */
        FULL,
        /** Labels are taken whose names the document has in shapes that are trusted. */
        KNOWN_NAMES,
        /** No label is taken. */
        NONE
    }

    private final int shape;
    private final double trust;
    private final boolean ofLetters;
    private final List<Candidate> members = new ArrayList<>();
    private final IntCounts names = new IntCounts();
    private final List<Evidence> reasons = new ArrayList<>();
    private @Nullable Shares shares;
    private double alternation = -1;
    private double recurrence = -1;
    private double evidence;
    private Standing standing = Standing.NONE;

    Cluster(int shape, double trust, boolean ofLetters) {
        this.shape = shape;
        this.trust = trust;
        this.ofLetters = ofLetters;
    }

    void add(Candidate candidate) {
        members.add(candidate);
        names.add(candidate.name());
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

    /** How often each name occurs in it. */
    IntCounts names() {
        return names;
    }

    int count(int name) {
        return names.of(name);
    }

    /** The share of members that have one of these flags. */
    double share(int flags) {
        return shares().of(flags);
    }

    /** The share of members whose names are cased so. */
    double share(Casing casing) {
        return shares().of(casing);
    }

    private Shares shares() {
        if (shares == null) {
            shares = new Shares(members);
        }
        return shares;
    }

    /** The share of members whose name occurs more than once. */
    double recurrence() {
        if (recurrence < 0) {
            int recurring = 0;
            for (int count : names.all()) {
                recurring += count > 1 ? count : 0;
            }
            recurrence = (double) recurring / members.size();
        }
        return recurrence;
    }

    /** The share of neighbours that have different names. */
    double alternation() {
        if (alternation < 0) {
            int changes = 0;
            for (int i = 1; i < members.size(); i++) {
                changes += members.get(i).name() != members.get(i - 1).name() ? 1 : 0;
            }
            alternation = members.size() < 2 ? 0 : (double) changes / (members.size() - 1);
        }
        return alternation;
    }

    /** How far its labels are trusted: not at all until shapes are selected. */
    Standing standing() {
        return standing;
    }

    void stand(Standing found) {
        standing = found;
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
