package org.transcript4j.internal.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.source.LabelDecision.Evidence;

/**
 * Weighs a candidate of a selected shape against what the trusted names of this document look like. All weights of label
 * selection stand here; a sum above 0 makes a label.
 */
final class CandidateEvidence {

    private static final double BARE = 0.5;
    private static final double RARE = 0.06;

    private final ShapeSelection shapes;
    private final Optional<Cluster> leading;
    private final Map<Integer, TypicalLabel> typical = new HashMap<>();
    private final BitSet fieldLines = new BitSet();
    private final int firstKnown;

    CandidateEvidence(ShapeSelection shapes, Candidates candidates) {
        this.shapes = shapes;
        leading = shapes.leading();
        firstKnown = leading.map(this::firstRecurring).orElse(0);
        for (Candidate candidate : candidates.all()) {
            if (candidate.has(Candidate.STOP) && !candidate.has(Candidate.OWN_LINE)) {
                fieldLines.set(Math.max(0, candidate.line() - 1), candidate.line() + 2);
            }
        }
    }

    private int firstRecurring(Cluster cluster) {
        for (Candidate member : cluster.members()) {
            if (shapes.occurrences(member.name()) > 1) {
                return member.line();
            }
        }
        return 0;
    }

    /** The sum of the evidence on a candidate; the reasons are added to {@code evidence}. */
    double weigh(Candidate candidate, Cluster cluster, ShapeSelection.Trust trust, List<Evidence> evidence) {
        TypicalLabel typicalLabel = typical(cluster);
        int occurrences = shapes.occurrences(candidate.name());
        boolean recurs = occurrences >= 3;
        double sum = 0;
        sum += add(evidence, "shape", trust == ShapeSelection.Trust.LEADING ? 1 : 0.5, "the document uses this shape");
        sum += add(evidence, "name form", (candidate.score() - 0.5) * 3.2, "how well formed the name is");
        sum += add(evidence, "recurrence", recurs ? 1.2 : occurrences == 2 ? 0.6 : 0, "the name comes again");
        if (candidate.has(Candidate.STOP)) {
            sum += add(
                    evidence,
                    "stop word",
                    stopWeight(candidate, cluster, typicalLabel, recurs),
                    "the word before the delimiter names a thing");
        }
        if (candidate.has(Candidate.SENTENCE)) {
            sum += add(evidence, "sentence", -2, "the label has the punctuation of a sentence");
        }
        if (!recurs || candidate.score() < 0.5) {
            sum += oddity(candidate, typicalLabel, evidence);
        }
        sum += place(candidate, cluster, typicalLabel, recurs, evidence);
        return sum + beforeRecord(candidate, cluster, occurrences, evidence);
    }

    private static double stopWeight(Candidate candidate, Cluster cluster, TypicalLabel typical, boolean recurs) {
        if (recurs && ClusterEvidence.isConversationOfStops(cluster)) {
            return -0.5;
        }
        boolean capitals = recurs
                && candidate.has(Candidate.TALK)
                && candidate.casing() == Casing.CAPITALS
                && typical.share(Casing.CAPITALS) > 0.8;
        return capitals ? -1.5 : -4;
    }

    /** What sets a name that hardly comes again apart from the labels that do. */
    private static double oddity(Candidate candidate, TypicalLabel typical, List<Evidence> evidence) {
        double sum = 0;
        boolean generic = candidate.has(Candidate.GENERIC | Candidate.GROUP | Candidate.BRACKETED);
        if (typical.share(candidate.casing()) < RARE && !generic) {
            sum += add(evidence, "case", -1, "the other labels are cased otherwise");
        }
        boolean small = candidate.has(Candidate.GENERIC) && candidate.casing() == Casing.LOWER;
        if (small && typical.share(Casing.LOWER) < RARE) {
            sum += add(evidence, "case", -2.4, "a common word in lower case, and the other labels are cased otherwise");
        }
        if (candidate.has(Candidate.LOWER_WORDS) && !generic && typical.share(Candidate.LOWER_WORDS) < RARE) {
            sum += add(evidence, "case", -1, "the other labels have no words in lower case");
        }
        if (candidate.has(Candidate.WORDY) && typical.share(Candidate.WORDY) < RARE && !generic) {
            double weight = candidate.casing() == Casing.NONE ? -1.8 : -0.4;
            sum += add(evidence, "words", weight, "the other labels are shorter");
        }
        boolean titled = candidate.has(Candidate.ROLE | Candidate.HONORIFIC);
        if (candidate.has(Candidate.ONE_WORD) && typical.share(Candidate.ONE_WORD) < RARE && !generic && !titled) {
            sum += add(evidence, "words", -1, "the other labels have more than one word");
        }
        if (!generic && typical.share(Candidate.GENERIC) > 1 - RARE) {
            sum += add(evidence, "kind", -1, "the other labels name nobody in particular");
        }
        return sum + decoration(candidate, typical, evidence);
    }

    private static double decoration(Candidate candidate, TypicalLabel typical, List<Evidence> evidence) {
        double sum = 0;
        boolean talk = typical.share(Candidate.TALK) > 1 - RARE && typical.share(Candidate.TIMED) < 0.5;
        if (talk && !candidate.has(Candidate.TALK)) {
            sum += add(evidence, "speech", -1.6, "what follows reads like no talk");
        }
        double ownLines = typical.share(Candidate.OWN_LINE);
        if (candidate.has(Candidate.OWN_LINE) ? ownLines < RARE : ownLines > 1 - RARE) {
            sum += add(evidence, "place of speech", -0.8, "speech stands elsewhere behind the other labels");
        }
        if (candidate.has(Candidate.HEADING) && typical.share(Candidate.HEADING) < 0.1) {
            sum += add(evidence, "decoration", -3, "it stands in a heading, and the labels do not");
        }
        if (typical.share(Candidate.EMPHASIS) > 0.9 && !candidate.has(Candidate.EMPHASIS)) {
            sum += add(evidence, "decoration", -1.2, "the labels are emphasized, and this is not");
        }
        if (typical.share(Candidate.TIMED) > 1 - RARE && !candidate.has(Candidate.TIMED)) {
            sum += add(evidence, "decoration", -1.2, "a time stands with the labels, and none with this");
        }
        return sum;
    }

    /** Where the candidate stands, held against where the labels of its cluster and of the leading one stand. */
    private double place(
            Candidate candidate, Cluster cluster, TypicalLabel typicalLabel, boolean recurs, List<Evidence> evidence) {
        double sum = 0;
        boolean unlike = candidate.score() < 0.7 || !candidate.has(Candidate.APART);
        if (cluster.trust() < BARE && leading.filter(cluster::equals).isEmpty() && unlike) {
            sum += add(
                    evidence,
                    "shape",
                    candidate.has(Candidate.GENERIC) ? -2 : -3.5,
                    "nothing but its place sets this line off, and the document has another shape");
        }
        double interrupted = typicalLabel.share(Candidate.MID_SENTENCE);
        boolean setOff = cluster.trust() >= 1 && (candidate.has(Candidate.TIMED) || !candidate.has(Candidate.COLON));
        if (!setOff && candidate.has(Candidate.MID_SENTENCE) && interrupted < (recurs ? 0.02 : 0.2)) {
            sum += add(evidence, "position", recurs ? -3.5 : -2, "the line before it does not end its sentence");
        } else if (typicalLabel.share(Candidate.APART) > 0.9 && !candidate.has(Candidate.APART)) {
            sum += add(evidence, "blank before", recurs ? -0.6 : -1.6, "a blank line stands before the other labels");
        }
        TypicalLabel leader = leading.map(this::typical).orElse(typicalLabel);
        boolean bare = leading.map(c -> c.trust() < 0.95 || c.share(Candidate.OWN_LINE) > 0.9)
                .orElse(false);
        if (leader.hasColumn() && leader.columnShare(candidate.column()) < 0.1 && cluster.size() > 2) {
            sum += add(evidence, "column", bare ? -4 : recurs ? -0.4 : -1.2, "the labels begin in another column");
        }
        return sum;
    }

    private double beforeRecord(Candidate candidate, Cluster cluster, int occurrences, List<Evidence> evidence) {
        double sum = 0;
        if (candidate.line() >= firstKnown) {
            return sum;
        }
        if (fieldLines.get(candidate.line()) && !candidate.has(Candidate.STOP)) {
            sum += add(evidence, "position", -3, "it stands among fields of a header");
        }
        boolean setOff = candidate.has(Candidate.TIMED) && typical(cluster).share(Candidate.TIMED) > 0.9;
        if (occurrences < 2 && !setOff && !candidate.has(Candidate.GENERIC | Candidate.HONORIFIC)) {
            double weight = cluster.trust() < BARE ? -2.8 : -0.7;
            sum += add(evidence, "position", weight, "it stands before all labels that come again");
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
