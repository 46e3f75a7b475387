package org.transcript4j.internal.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.internal.layout.Cluster.Standing;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;

/**
 * Weighs a candidate of a selected shape against what the trusted names of this document look like. All weights of label
 * selection stand here; a sum above 0 makes a label.
 */
final class CandidateEvidence {

    private static final double BARE = 0.5;
    private static final double RARE = 0.06;
    private static final int LONGEST_NAME = 60;

    private final Lines lines;
    private final Candidates candidates;
    private final ShapeSelection shapes;
    private final Cluster leading;
    private final TypicalLabel leader;
    private final boolean leaderIsBare;
    private final Map<Cluster, TypicalLabel> typical = new HashMap<>();
    private final BitSet fieldLines = new BitSet();
    private final int firstKnown;

    CandidateEvidence(Lines lines, ShapeSelection shapes, Cluster leading, Candidates candidates) {
        this.lines = lines;
        this.candidates = candidates;
        this.shapes = shapes;
        this.leading = leading;
        this.leader = TypicalLabel.ofLeading(leading, shapes::occurrences);
        this.leaderIsBare = leading.trust() < 0.95 || leading.share(Candidate.OWN_LINE) > 0.9;
        this.firstKnown = firstRecurring(leading);
        typical.put(leading, leader);
        for (Candidate candidate : candidates.all()) {
            if (candidate.has(Candidate.STOP) && !candidate.has(Candidate.OWN_LINE)) {
                fieldLines.set(Math.max(0, candidate.line() - 1), candidate.line() + 2);
            }
        }
    }

    private int firstRecurring(Cluster cluster) {
        for (Candidate member : cluster.members()) {
            if (shapes.occurrences(member) > 1) {
                return member.line();
            }
        }
        return 0;
    }

    /** The sum of the evidence on a candidate; the reasons go with it. */
    void weigh(Candidate candidate, Cluster cluster, Weighing weighing) {
        TypicalLabel typicalLabel = typical(cluster);
        int occurrences = shapes.occurrences(candidate);
        boolean recurs = occurrences >= 3;
        weighing.add("shape", cluster.standing() == Standing.LEADING ? 1 : 0.5, "the document uses this shape");
        weighing.add("name form", (candidate.score() - 0.5) * 3.2, "how well formed the name is");
        weighing.add("recurrence", recurs ? 1.2 : occurrences == 2 ? 0.6 : 0, "the name comes again");
        if (candidate.has(Candidate.STOP)) {
            weighing.add(
                    "stop word",
                    stopWeight(candidate, cluster, typicalLabel, recurs),
                    "the word before the delimiter names a thing");
        }
        if (candidate.has(Candidate.SENTENCE)) {
            weighing.add("sentence", -2, "the label has the punctuation of a sentence");
        }
        if (!recurs || candidate.score() < 0.5) {
            oddity(candidate, typicalLabel, weighing);
        }
        place(candidate, cluster, typicalLabel, recurs, weighing);
        beforeRecord(candidate, cluster, occurrences, weighing);
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
    private static void oddity(Candidate candidate, TypicalLabel typical, Weighing weighing) {
        boolean generic = candidate.has(Candidate.GENERIC | Candidate.GROUP | Candidate.BRACKETED);
        if (typical.share(candidate.casing()) < RARE && !generic) {
            weighing.add("case", -1, "the other labels are cased otherwise");
        }
        boolean small = candidate.has(Candidate.GENERIC) && candidate.casing() == Casing.LOWER;
        if (small && typical.share(Casing.LOWER) < RARE) {
            weighing.add("case", -2.4, "a common word in lower case, and the other labels are cased otherwise");
        }
        if (candidate.has(Candidate.LOWER_WORDS) && !generic && typical.share(Candidate.LOWER_WORDS) < RARE) {
            weighing.add("case", -1, "the other labels have no words in lower case");
        }
        if (candidate.has(Candidate.WORDY) && typical.share(Candidate.WORDY) < RARE && !generic) {
            double weight = candidate.casing() == Casing.NONE ? -1.8 : -0.4;
            weighing.add("words", weight, "the other labels are shorter");
        }
        boolean titled = candidate.has(Candidate.ROLE | Candidate.HONORIFIC);
        if (candidate.has(Candidate.ONE_WORD) && typical.share(Candidate.ONE_WORD) < RARE && !generic && !titled) {
            weighing.add("words", -1, "the other labels have more than one word");
        }
        if (!generic && typical.share(Candidate.GENERIC) > 1 - RARE) {
            weighing.add("kind", -1, "the other labels name nobody in particular");
        }
        decoration(candidate, typical, weighing);
    }

    private static void decoration(Candidate candidate, TypicalLabel typical, Weighing weighing) {
        boolean talk = typical.share(Candidate.TALK) > 1 - RARE && typical.share(Candidate.TIMED) < 0.5;
        if (talk && !candidate.has(Candidate.TALK)) {
            weighing.add("speech", -1.6, "what follows reads like no talk");
        }
        double ownLines = typical.share(Candidate.OWN_LINE);
        if (candidate.has(Candidate.OWN_LINE) ? ownLines < RARE : ownLines > 1 - RARE) {
            weighing.add("place of speech", -0.8, "speech stands elsewhere behind the other labels");
        }
        if (candidate.has(Candidate.HEADING) && typical.share(Candidate.HEADING) < 0.1) {
            weighing.add("decoration", -3, "it stands in a heading, and the labels do not");
        }
        if (typical.share(Candidate.EMPHASIS) > 0.9 && !candidate.has(Candidate.EMPHASIS)) {
            weighing.add("decoration", -1.2, "the labels are emphasized, and this is not");
        }
        if (typical.share(Candidate.TIMED) > 1 - RARE && !candidate.has(Candidate.TIMED)) {
            weighing.add("decoration", -1.2, "a time stands with the labels, and none with this");
        }
    }

    /** Where the candidate stands, held against where the labels of its cluster and of the leading one stand. */
    private void place(
            Candidate candidate, Cluster cluster, TypicalLabel typicalLabel, boolean recurs, Weighing weighing) {
        boolean unlike = candidate.score() < 0.7 || !candidate.has(Candidate.APART);
        if (cluster.trust() < BARE && cluster != leading && unlike) {
            weighing.add(
                    "shape",
                    candidate.has(Candidate.GENERIC) ? -2 : -3.5,
                    "nothing but its place sets this line off, and the document has another shape");
        }
        double interrupted = typicalLabel.share(Candidate.MID_SENTENCE);
        boolean setOff = cluster.trust() >= 1 && (candidate.has(Candidate.TIMED) || !candidate.has(Candidate.COLON));
        boolean apart = typicalLabel.share(Candidate.APART) > 0.9;
        if (!setOff && candidate.has(Candidate.MID_SENTENCE) && interrupted < (recurs ? 0.02 : 0.2)) {
            double weight = !recurs ? -2 : apart ? -5 : -3.5;
            weighing.add("position", weight, "the line before it does not end its sentence");
        } else if (apart && !candidate.has(Candidate.APART)) {
            weighing.add("blank before", recurs ? -0.6 : -1.6, "a blank line stands before the other labels");
        }
        boolean ownColumn = cluster.trust() >= 1 && typicalLabel.columnShare(candidate.column()) > 0.5;
        if (!ownColumn && leader.hasColumn() && leader.columnShare(candidate.column()) < 0.1 && cluster.size() > 2) {
            weighing.add("column", leaderIsBare ? -4 : recurs ? -0.4 : -1.2, "the labels begin in another column");
        }
    }

    private void beforeRecord(Candidate candidate, Cluster cluster, int occurrences, Weighing weighing) {
        if (candidate.line() >= firstKnown) {
            return;
        }
        if (!candidate.has(Candidate.SENTENCES) && namesSpeaker(candidate)) {
            weighing.add("position", -4, "what follows is the name of a speaker, as in the fields of a header");
        }
        if (fieldLines.get(candidate.line()) && !candidate.has(Candidate.STOP)) {
            weighing.add("position", -3, "it stands among fields of a header");
        }
        boolean setOff = candidate.has(Candidate.TIMED) && typical(cluster).share(Candidate.TIMED) > 0.9;
        if (occurrences < 2 && !setOff && !candidate.has(Candidate.GENERIC | Candidate.HONORIFIC)) {
            double weight = cluster.trust() < BARE ? -2.8 : -0.7;
            weighing.add("position", weight, "it stands before all labels that come again");
        }
    }

    /** Whether what stands behind a candidate on its line ends with a name that labels carry. */
    private boolean namesSpeaker(Candidate candidate) {
        int start = candidate.speechStart();
        int end = lines.contentEnd(candidate.lastLine());
        if (end - start > LONGEST_NAME || start >= end) {
            return false;
        }
        int word = end;
        while (word > start && !Chars.isBlank(lines.text().charAt(word - 1))) {
            word--;
        }
        return isTrusted(start, end) || isTrusted(word, end);
    }

    private boolean isTrusted(int start, int end) {
        int name = candidates.knownName(Words.folded(lines.text(), start, end));
        return name >= 0 && shapes.occurrences(name) > 1;
    }

    private TypicalLabel typical(Cluster cluster) {
        TypicalLabel known = typical.get(cluster);
        if (known == null) {
            known = TypicalLabel.of(cluster, shapes::occurrences).orElse(leader);
            typical.put(cluster, known);
        }
        return known;
    }
}
