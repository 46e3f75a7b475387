package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.internal.shape.LabelShapes;
import org.transcript4j.source.LabelDecision.Evidence;

/** Fourth stage: decides on each candidate, and which of several on a line, or on neighbouring lines, is the label. */
final class LabelSelection {

    private static final int SURE = 3;
    private static final double SURE_WEIGHT = 5;

    private final ShapeSelection shapes;
    private final CandidateEvidence weights;
    private final Map<Integer, Cluster> clusters = new HashMap<>();
    private final Optional<Cluster> leading;

    private LabelSelection(ShapeSelection shapes, Candidates candidates) {
        this.shapes = shapes;
        this.weights = new CandidateEvidence(shapes, candidates);
        shapes.ranked().forEach(cluster -> clusters.put(cluster.signature(), cluster));
        leading = shapes.leading();
    }

    /** Decides on all candidates. */
    static Labels select(ClassifiedLines classified, Candidates candidates) {
        ShapeSelection shapes = ShapeSelection.select(classified, candidates);
        return new LabelSelection(shapes, candidates).decide(classified, candidates);
    }

    private Labels decide(ClassifiedLines classified, Candidates candidates) {
        @Nullable Decision[] onLine = new Decision[classified.lines().count()];
        List<Decision> decisions = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            Decision decision = decide(candidate);
            decisions.add(decision);
            Decision other = onLine[candidate.line()];
            if (decision.accepted() && (other == null || isPreferred(candidate, other.candidate()))) {
                onLine[candidate.line()] = decision;
            }
        }
        dropCovered(onLine);
        dropNeighbours(classified, onLine);
        List<Candidate> accepted = Arrays.stream(onLine)
                .filter(Objects::nonNull)
                .map(Decision::candidate)
                .toList();
        return new Labels(accepted, decisions, leading.map(Cluster::shape), leading.map(Cluster::signature));
    }

    private boolean isPreferred(Candidate candidate, Candidate other) {
        if (candidate.isFinal() || other.isFinal()) {
            return candidate.isFinal();
        }
        boolean longer = candidate.lastLine() > other.lastLine() && candidate.shape() == other.shape();
        return longer || trust(candidate).compareTo(trust(other)) < 0;
    }

    private ShapeSelection.Trust trust(Candidate candidate) {
        return shapes.trustOf(candidate.signature());
    }

    /** A line that is part of a label above it, such as a title, begins none. */
    private static void dropCovered(@Nullable Decision[] onLine) {
        for (int line = 0; line < onLine.length; line++) {
            Decision decision = onLine[line];
            if (decision != null) {
                for (int covered = line + 1; covered <= decision.candidate().lastLine(); covered++) {
                    onLine[covered] = null;
                }
            }
        }
    }

    /** Directly below a sure label speech stands and no other label that is not sure; directly above one, a heading may. */
    private void dropNeighbours(ClassifiedLines classified, @Nullable Decision[] onLine) {
        Candidate above = null;
        for (int line = 0; line < onLine.length; line++) {
            Decision decision = onLine[line];
            if (decision == null) {
                continue;
            }
            Candidate candidate = decision.candidate();
            boolean below = above != null
                    && above.has(Candidate.OWN_LINE)
                    && classified.lines().firstFilled(above.lastLine() + 1) == line;
            if (below && above != null && isHeading(above, candidate)) {
                onLine[above.line()] = null;
            } else if (below && above != null && isSpeech(above, candidate)) {
                onLine[line] = null;
                continue;
            }
            above = candidate;
        }
    }

    private boolean isSpeech(Candidate above, Candidate candidate) {
        return occurrences(above) >= SURE && occurrences(candidate) < SURE && candidate.shape() != Candidates.TITLED;
    }

    /** A bare line that occurs once, directly above a label whose name comes again. */
    private boolean isHeading(Candidate above, Candidate candidate) {
        return occurrences(above) < 2
                && occurrences(candidate) >= 2
                && above.shape() == LabelShapes.OWN_LINE
                && candidate.shape() == LabelShapes.OWN_LINE;
    }

    private int occurrences(Candidate candidate) {
        return shapes.occurrences(candidate.name());
    }

    private Decision decide(Candidate candidate) {
        ShapeSelection.Trust trust = trust(candidate);
        Cluster cluster = clusters.get(candidate.signature());
        List<Evidence> evidence = new ArrayList<>();
        if (candidate.isFinal()) {
            evidence.add(new Evidence("own rule", SURE_WEIGHT, "an own rule of the host says so"));
            return new Decision(candidate, true, SURE_WEIGHT, evidence, List.of());
        }
        if (candidate.has(Candidate.KNOWN) && cluster != null && cluster.trust() >= 0.5) {
            evidence.add(new Evidence("known speaker", SURE_WEIGHT, "the host knows a speaker of this label"));
            return new Decision(candidate, true, SURE_WEIGHT, evidence, cluster.reasons());
        }
        if (trust == ShapeSelection.Trust.NONE || cluster == null) {
            return new Decision(candidate, false, -2, evidence, cluster == null ? List.of() : cluster.reasons());
        }
        boolean known = occurrences(candidate) >= 2 || isOffice(candidate, cluster);
        if (trust == ShapeSelection.Trust.KNOWN_NAMES && !known) {
            evidence.add(
                    new Evidence("recurrence", -2, "this shape is trusted for known names only, and this is none"));
            return new Decision(candidate, false, -2, evidence, cluster.reasons());
        }
        double weight = weights.weigh(candidate, cluster, trust, evidence);
        return new Decision(candidate, weight > 0, weight, evidence, cluster.reasons());
    }

    /** An office or a generic label that comes again where labels stand on lines of their own: {@code Operator}. */
    private boolean isOffice(Candidate candidate, Cluster cluster) {
        return candidate.has(Candidate.ROLE | Candidate.GENERIC)
                && candidate.has(Candidate.OWN_LINE)
                && cluster.count(candidate.name()) >= 2
                && leading.map(c -> c.share(Candidate.OWN_LINE) > 0.9).orElse(false);
    }
}
