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
    private final Map<Integer, TypicalLabel> typical = new HashMap<>();
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
        dropBelowLabels(classified, onLine);
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

    /** Directly below a label on its own line that is sure, speech stands and no other label that is not. */
    private void dropBelowLabels(ClassifiedLines classified, Decision[] onLine) {
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
            if (below
                    && above != null
                    && occurrences(above) >= 3
                    && occurrences(candidate) < 3
                    && candidate.shape() != Candidates.TITLED) {
                onLine[line] = null;
            } else {
                above = candidate;
            }
        }
    }

    private int occurrences(Candidate candidate) {
        return shapes.occurrences(candidate.name());
    }

    private Decision decide(Candidate candidate) {
        ShapeSelection.Trust trust = shapes.trustOf(candidate.signature());
        Cluster cluster = clusters.get(candidate.signature());
        List<Evidence> evidence = new ArrayList<>();
        List<Evidence> reasons = cluster == null ? List.of() : cluster.reasons();
        if (trust == ShapeSelection.Trust.NONE || cluster == null) {
            return new Decision(candidate, false, -2, evidence, reasons);
        }
        int occurrences = shapes.occurrences(candidate.name());
        boolean known = occurrences >= 2 || isOffice(candidate, cluster);
        if (trust == ShapeSelection.Trust.KNOWN_NAMES && !known) {
            evidence.add(
                    new Evidence("recurrence", -2, "this shape is trusted for known names only, and this is none"));
            return new Decision(candidate, false, -2, evidence, reasons);
        }
        double weight = weigh(candidate, cluster, trust, occurrences, evidence);
        return new Decision(candidate, weight > 0, weight, evidence, reasons);
    }

    /** An office or a generic label that comes again where labels stand on lines of their own: {@code Operator}. */
    private boolean isOffice(Candidate candidate, Cluster cluster) {
        return candidate.has(Candidate.ROLE | Candidate.GENERIC)
                && candidate.has(Candidate.OWN_LINE)
                && cluster.count(candidate.name()) >= 2
                && leading.map(c -> c.share(Candidate.OWN_LINE) > 0.9).orElse(false);
    }

    private double weigh(
            Candidate candidate,
            Cluster cluster,
            ShapeSelection.Trust trust,
            int occurrences,
            List<Evidence> evidence) {
        TypicalLabel typical = typical(cluster);
        boolean recurs = occurrences >= 3;
        double sum =
                add(evidence, "shape", trust == ShapeSelection.Trust.LEADING ? 1 : 0.5, "the document uses this shape");
        sum += add(evidence, "name form", (candidate.score() - 0.5) * 3.2, "how well formed the name is");
        sum += add(evidence, "recurrence", recurs ? 1.2 : occurrences == 2 ? 0.6 : 0, "the name comes again");
        if (candidate.has(Candidate.STOP)) {
            boolean dominant = recurs
                    && candidate.has(Candidate.TALK)
                    && candidate.casing() == Casing.CAPITALS
                    && typical.share(Casing.CAPITALS) > 0.8;
            sum += add(evidence, "stop word", dominant ? -1.5 : -4, "the word before the delimiter names a thing");
        }
        if (candidate.has(Candidate.SENTENCE)) {
            sum += add(evidence, "sentence", -2, "the label has the punctuation of a sentence");
        }
        if (!recurs || candidate.score() < 0.5) {
            sum += oddity(candidate, typical, evidence);
        }
        sum += place(candidate, cluster, typical, recurs, evidence);
        if (occurrences < 2
                && candidate.line() < firstKnown
                && !candidate.has(Candidate.GENERIC | Candidate.HONORIFIC)) {
            boolean bare = cluster.trust() < 0.5;
            sum += add(evidence, "position", bare ? -2.4 : -0.7, "it stands before all labels that come again");
        }
        return sum;
    }

    /** What sets a name that hardly comes again apart from the labels that do. */
    private static double oddity(Candidate candidate, TypicalLabel typical, List<Evidence> evidence) {
        double sum = 0;
        boolean generic = candidate.has(Candidate.GENERIC | Candidate.GROUP | Candidate.BRACKETED);
        if (typical.share(candidate.casing()) < 0.06 && !generic) {
            sum += add(evidence, "case", -1, "the other labels are cased otherwise");
        }
        if (candidate.has(Candidate.LOWER_WORDS) && !generic && typical.share(Candidate.LOWER_WORDS) < 0.06) {
            sum += add(evidence, "case", -1, "the other labels have no words in lower case");
        }
        if (candidate.has(Candidate.WORDY) && typical.share(Candidate.WORDY) < 0.06 && !generic) {
            double weight = candidate.casing() == Casing.NONE ? -1.8 : -0.4;
            sum += add(evidence, "words", weight, "the other labels are shorter");
        }
        double ownLines = typical.share(Candidate.OWN_LINE);
        if (candidate.has(Candidate.OWN_LINE) ? ownLines < 0.06 : ownLines > 0.94) {
            sum += add(evidence, "place of speech", -0.8, "speech stands elsewhere behind the other labels");
        }
        if (candidate.has(Candidate.HEADING) && typical.share(Candidate.HEADING) < 0.1) {
            sum += add(evidence, "decoration", -3, "it stands in a heading, and the labels do not");
        }
        if (typical.share(Candidate.EMPHASIS) > 0.9 && !candidate.has(Candidate.EMPHASIS)) {
            sum += add(evidence, "decoration", -1.2, "the labels are emphasized, and this is not");
        }
        if (typical.share(Candidate.TIMED) > 0.94 && !candidate.has(Candidate.TIMED)) {
            sum += add(evidence, "decoration", -1.2, "a time stands with the labels, and none with this");
        }
        boolean titled = candidate.has(Candidate.ROLE | Candidate.HONORIFIC);
        if (candidate.has(Candidate.ONE_WORD) && typical.share(Candidate.ONE_WORD) < 0.06 && !generic && !titled) {
            sum += add(evidence, "words", -1, "the other labels have more than one word");
        }
        if (!generic && typical.share(Candidate.GENERIC) > 0.94) {
            sum += add(evidence, "kind", -1, "the other labels name nobody in particular");
        }
        return sum;
    }

    /** Where the candidate stands, held against where the labels of its cluster and of the leading one stand. */
    private double place(
            Candidate candidate, Cluster cluster, TypicalLabel typical, boolean recurs, List<Evidence> evidence) {
        double sum = 0;
        if (cluster.trust() < 0.5
                && !leading.filter(cluster::equals).isPresent()
                && (candidate.score() < 0.7 || !candidate.has(Candidate.APART))) {
            sum += add(
                    evidence,
                    "shape",
                    -2,
                    "nothing but its place sets this line off, and the document has another shape");
        }
        if (typical.share(Candidate.APART) > 0.9 && !candidate.has(Candidate.APART)) {
            sum += add(evidence, "blank before", recurs ? -0.6 : -1.6, "a blank line stands before the other labels");
        } else if (candidate.has(Candidate.MID_SENTENCE) && typical.share(Candidate.MID_SENTENCE) < 0.15 && !recurs) {
            sum += add(evidence, "position", -1.2, "the line before it does not end its sentence");
        }
        TypicalLabel leader = leading.map(this::typical).orElse(typical);
        boolean bare = leading.map(c -> c.trust() < 0.95 || c.share(Candidate.OWN_LINE) > 0.9)
                .orElse(false);
        if (leader.hasColumn() && leader.columnShare(candidate.column()) < 0.1 && cluster.size() > 2) {
            sum += add(evidence, "column", bare ? -4 : recurs ? -0.4 : -1.2, "the labels begin in another column");
        }
        return sum;
    }

    private TypicalLabel typical(Cluster cluster) {
        return typical.computeIfAbsent(
                cluster.signature(),
                signature -> TypicalLabel.of(
                        cluster, leading.orElse(cluster), candidate -> shapes.occurrences(candidate.name())));
    }

    private static double add(List<Evidence> evidence, String feature, double weight, String reason) {
        if (weight != 0) {
            evidence.add(new Evidence(feature, weight, reason));
        }
        return weight;
    }
}
