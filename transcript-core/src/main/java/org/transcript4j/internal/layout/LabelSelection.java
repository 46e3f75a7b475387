package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.source.LabelDecision.Evidence;

/**
 * Fourth stage: decides on each candidate of a selected shape by what the trusted names of this document look like. All
 * weights of this stage stand in {@link #weigh}.
 */
final class LabelSelection {

    private final ShapeSelection shapes;
    private final Map<Integer, Cluster> clusters = new HashMap<>();
    private final Optional<Cluster> leading;
    private final int firstKnown;

    private LabelSelection(ShapeSelection shapes) {
        this.shapes = shapes;
        shapes.ranked().forEach(cluster -> clusters.put(cluster.signature(), cluster));
        leading = shapes.leading();
        firstKnown = leading.map(this::firstRecurring).orElse(0);
    }

    /** Decides on all candidates. */
    static Labels select(ClassifiedLines classified, Candidates candidates) {
        ShapeSelection shapes = ShapeSelection.select(classified, candidates);
        return new LabelSelection(shapes).decide(classified, candidates);
    }

    private int firstRecurring(Cluster cluster) {
        for (Candidate member : cluster.members()) {
            if (shapes.occurrences(member.name()) > 1) {
                return member.line();
            }
        }
        return 0;
    }

    private Labels decide(ClassifiedLines classified, Candidates candidates) {
        Decision[] onLine = new Decision[classified.lines().count()];
        List<Decision> decisions = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            Decision decision = decide(candidate);
            decisions.add(decision);
            Decision other = onLine[candidate.line()];
            if (decision.accepted() && (other == null || rank(candidate).compareTo(rank(other.candidate())) < 0)) {
                onLine[candidate.line()] = decision;
            }
        }
        dropCovered(onLine);
        List<Candidate> accepted = Arrays.stream(onLine)
                .filter(java.util.Objects::nonNull)
                .map(Decision::candidate)
                .toList();
        return new Labels(accepted, decisions, leading.map(Cluster::shape), leading.map(Cluster::signature));
    }

    private ShapeSelection.Trust rank(Candidate candidate) {
        return shapes.trustOf(candidate.signature());
    }

    /** A line that is part of a label above it, such as a title, begins none. */
    private static void dropCovered(Decision[] onLine) {
        for (int line = 0; line < onLine.length; line++) {
            Decision decision = onLine[line];
            if (decision != null) {
                for (int covered = line + 1; covered <= decision.candidate().lastLine(); covered++) {
                    onLine[covered] = null;
                }
            }
        }
    }

    private Decision decide(Candidate candidate) {
        ShapeSelection.Trust trust = shapes.trustOf(candidate.signature());
        Cluster cluster = clusters.get(candidate.signature());
        List<Evidence> evidence = new ArrayList<>();
        if (trust == ShapeSelection.Trust.NONE || cluster == null) {
            return new Decision(candidate, false, -2, evidence);
        }
        int occurrences = shapes.occurrences(candidate.name());
        if (trust == ShapeSelection.Trust.KNOWN_NAMES && occurrences < 2) {
            evidence.add(
                    new Evidence("recurrence", -2, "this shape is trusted for known names only, and this is none"));
            return new Decision(candidate, false, -2, evidence);
        }
        double weight = weigh(candidate, cluster, trust, occurrences, evidence);
        return new Decision(candidate, weight > 0, weight, evidence);
    }

    private double weigh(
            Candidate candidate,
            Cluster cluster,
            ShapeSelection.Trust trust,
            int occurrences,
            List<Evidence> evidence) {
        double sum = 0;
        boolean recurs = occurrences >= 3;
        boolean bare = cluster.shape() == Candidates.TITLED - 2 || candidate.has(Candidate.OWN_LINE);
        sum += add(evidence, "shape", trust == ShapeSelection.Trust.LEADING ? 1 : 0.5, "the document uses this shape");
        sum += add(evidence, "name form", (candidate.score() - 0.45) * 2, "how well formed the name is");
        sum += add(evidence, "recurrence", recurs ? 1.2 : occurrences == 2 ? 0.6 : 0, "the name comes again");
        if (candidate.has(Candidate.STOP)) {
            boolean dominant = recurs
                    && candidate.has(Candidate.TALK)
                    && candidate.casing() == Casing.CAPITALS
                    && cluster.share(Casing.CAPITALS) > 0.8;
            sum += add(evidence, "stop word", dominant ? -1.5 : -4, "the word before the delimiter names a thing");
        }
        if (candidate.has(Candidate.SENTENCE)) {
            sum += add(evidence, "sentence", -2, "the label has the punctuation of a sentence");
        }
        if (!recurs && cluster.share(candidate.casing()) < 0.06 && !candidate.has(Candidate.GENERIC)) {
            sum += add(evidence, "case", -1, "the other labels are cased otherwise");
        }
        if (!recurs && candidate.has(Candidate.LOWER_WORDS) && cluster.share(Candidate.LOWER_WORDS) < 0.06) {
            sum += add(evidence, "case", -1, "the other labels have no words in lower case");
        }
        if (cluster.share(Candidate.APART) > 0.9 && !candidate.has(Candidate.APART)) {
            sum += add(evidence, "blank before", recurs ? -0.6 : -1.6, "a blank line stands before the other labels");
        } else if (candidate.has(Candidate.MID_SENTENCE) && cluster.share(Candidate.MID_SENTENCE) < 0.15 && !recurs) {
            sum += add(evidence, "position", -1.2, "the line before it does not end its sentence");
        }
        if (cluster.columnShare(candidate.column()) < 0.1 && cluster.size() > 4) {
            sum += add(evidence, "column", recurs && !bare ? -0.3 : -1.2, "the other labels begin in another column");
        }
        if (occurrences < 2
                && candidate.line() < firstKnown
                && !candidate.has(Candidate.GENERIC | Candidate.HONORIFIC)) {
            sum += add(evidence, "position", -0.7, "it stands before all labels that come again");
        }
        return sum;
    }

    private static double add(List<Evidence> evidence, String feature, double weight, String reason) {
        if (weight != 0) {
            evidence.add(new Evidence(feature, weight, reason));
        }
        return weight;
    }
}
