package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.internal.layout.Cluster.Standing;
import org.transcript4j.internal.shape.LabelShapes;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.source.LabelDecision.Evidence;

/** Fourth stage: decides on each candidate, and which of several on a line, or on neighbouring lines, is the label. */
final class LabelSelection {

    private static final int SURE = 3;
    private static final double SURE_WEIGHT = 5;
    private static final double UNTRUSTED = -2;

    private final ShapeSelection shapes;
    private final Optional<Cluster> leading;
    private final @Nullable CandidateEvidence evidence;
    private final boolean ownLines;

    private LabelSelection(Lines lines, ShapeSelection shapes, Candidates candidates) {
        this.shapes = shapes;
        leading = shapes.leading();
        evidence = leading.map(cluster -> new CandidateEvidence(lines, shapes, cluster, candidates))
                .orElse(null);
        ownLines =
                leading.map(cluster -> cluster.share(Candidate.OWN_LINE) > 0.9).orElse(false);
    }

    /** Decides on all candidates. */
    static Labels select(ClassifiedLines classified, Candidates candidates) {
        ShapeSelection shapes = ShapeSelection.select(classified, candidates);
        return new LabelSelection(classified.lines(), shapes, candidates).decide(classified, candidates);
    }

    private Labels decide(ClassifiedLines classified, Candidates candidates) {
        @Nullable Candidate[] onLine = new Candidate[classified.lines().count()];
        List<Candidate> all = candidates.all();
        double[] weights = new double[all.size()];
        Weighing weighing = Weighing.withoutReasons();
        for (int i = 0; i < weights.length; i++) {
            Candidate candidate = all.get(i);
            weigh(candidate, weighing);
            weights[i] = weighing.sum();
            Candidate other = onLine[candidate.line()];
            if (weights[i] > 0 && (other == null || isPreferred(candidate, other))) {
                onLine[candidate.line()] = candidate;
            }
        }
        dropCovered(onLine);
        dropNeighbours(classified, onLine);
        List<Candidate> accepted = new ArrayList<>();
        for (Candidate candidate : onLine) {
            if (candidate != null) {
                accepted.add(candidate);
            }
        }
        return new Labels(accepted, all, weights, onLine, leading, this::reasons);
    }

    private boolean isPreferred(Candidate candidate, Candidate other) {
        if (candidate.isFinal() || other.isFinal()) {
            return candidate.isFinal();
        }
        boolean longer = candidate.lastLine() > other.lastLine() && candidate.shape() == other.shape();
        return longer || standing(candidate).compareTo(standing(other)) < 0;
    }

    private Standing standing(Candidate candidate) {
        Cluster cluster = shapes.clusterOf(candidate);
        return cluster == null ? Standing.NONE : cluster.standing();
    }

    /** A line that is part of a label above it, such as a title, begins none. */
    private static void dropCovered(@Nullable Candidate[] onLine) {
        for (int line = 0; line < onLine.length; line++) {
            Candidate candidate = onLine[line];
            if (candidate != null) {
                for (int covered = line + 1; covered <= candidate.lastLine(); covered++) {
                    onLine[covered] = null;
                }
            }
        }
    }

    /** Directly below a sure label speech stands and no other label that is not sure; directly above one, a heading may. */
    private void dropNeighbours(ClassifiedLines classified, @Nullable Candidate[] onLine) {
        Candidate above = null;
        for (int line = 0; line < onLine.length; line++) {
            Candidate candidate = onLine[line];
            if (candidate == null) {
                continue;
            }
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
        boolean leaves =
                standing(above) == Standing.LEADING && !candidate.has(Candidate.OWN_LINE) && !candidate.isFinal();
        return occurrences(above) >= SURE
                && (leaves || occurrences(candidate) < SURE)
                && candidate.shape() != Candidates.TITLED;
    }

    /** A bare line that occurs once, directly above a label whose name comes again. */
    private boolean isHeading(Candidate above, Candidate candidate) {
        return occurrences(above) < 2
                && occurrences(candidate) >= 2
                && above.shape() == LabelShapes.OWN_LINE
                && candidate.shape() == LabelShapes.OWN_LINE;
    }

    private int occurrences(Candidate candidate) {
        return shapes.occurrences(candidate);
    }

    /** What speaks for and against a candidate, and for and against its shape. */
    private List<Evidence> reasons(Candidate candidate) {
        Weighing weighing = Weighing.withReasons();
        weigh(candidate, weighing);
        Cluster cluster = shapes.clusterOf(candidate);
        List<Evidence> reasons = new ArrayList<>(weighing.reasons());
        if (cluster != null && !candidate.isFinal()) {
            reasons.addAll(cluster.reasons());
        }
        return reasons;
    }

    private void weigh(Candidate candidate, Weighing weighing) {
        weighing.clear();
        Cluster cluster = shapes.clusterOf(candidate);
        if (candidate.isFinal()) {
            weighing.add("own rule", SURE_WEIGHT, "an own rule of the host says so");
        } else if (candidate.has(Candidate.KNOWN) && cluster != null && cluster.trust() >= 0.5) {
            weighing.add("known speaker", SURE_WEIGHT, "the host knows a speaker of this label");
        } else if (cluster == null || cluster.standing() == Standing.NONE || evidence == null) {
            weighing.add("shape", UNTRUSTED, "the labels of this document have another shape");
        } else if (cluster.standing() == Standing.KNOWN_NAMES
                && occurrences(candidate) < 2
                && !isOffice(candidate, cluster)) {
            weighing.add("recurrence", UNTRUSTED, "this shape is trusted for known names only, and this is none");
        } else {
            evidence.weigh(candidate, cluster, weighing);
        }
    }

    /** An office or a generic label that comes again where labels stand on lines of their own: {@code Operator}. */
    private boolean isOffice(Candidate candidate, Cluster cluster) {
        return ownLines
                && candidate.has(Candidate.ROLE | Candidate.GENERIC)
                && candidate.has(Candidate.OWN_LINE)
                && cluster.count(candidate.name()) >= 2;
    }
}
