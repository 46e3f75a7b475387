package org.transcript4j.internal.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * Weighs the clusters of a document. All weights of shape selection stand here: the sum over the names of a cluster of how
 * well formed each is, how often talk follows it and how often it occurs, then one factor for each feature of the whole.
 */
final class ClusterEvidence {

    /** Evidence above which a cluster's labels are taken for labels. */
    static final double ENOUGH = 1;

    private static final int MOST_COUNTED = 40;
    private static final double COUNT_POWER = 0.75;
    private static final double ONCE = 0.35;
    private static final double STOP = 0.15;
    private static final double THIN = 12;
    private static final int MOST_SEARCHED = 100_000;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final FollowingText following;
    private final int textLines;
    private final ShortDocuments shortDocuments;
    private final CommonWords commonWords = new CommonWords();

    ClusterEvidence(ClassifiedLines classified) {
        this.classified = classified;
        this.lines = classified.lines();
        this.following = new FollowingText(classified);
        int count = 0;
        for (int line = 0; line < lines.count(); line++) {
            count += classified.kind(line) == LineKind.TEXT ? 1 : 0;
        }
        textLines = count;
        shortDocuments = new ShortDocuments(classified, count);
    }

    /** Weighs one cluster. */
    void weigh(Cluster cluster) {
        boolean things = !isConversationOfStops(cluster);
        support(cluster, things);
        double trust = cluster.trust();
        cluster.factor("delimiter", trust, "the delimiter of this shape alone says " + percent(trust));
        recurrence(cluster, trust);
        alternation(cluster);
        density(cluster);
        following(cluster);
        lowerCase(cluster);
        shortDocuments.lift(cluster);
        cycle(cluster);
        sameText(cluster);
        fields(cluster, things);
        enumeration(cluster);
        letters(cluster);
        commonWords(cluster);
        arrows(cluster);
    }

    /** In cues an arrow says that somebody else speaks: a name and a colon behind it say who. */
    private void arrows(Cluster cluster) {
        if (classified.isCues()
                && cluster.trust() >= 1
                && cluster.members().stream().allMatch(this::isNameBehindArrow)) {
            cluster.lift(1.1, "arrows that mark a new speaker stand before all names");
        }
    }

    private boolean isNameBehindArrow(Candidate member) {
        return lines.text().startsWith(">>", lines.contentStart(member.line()))
                && member.score() >= 0.75
                && !member.has(Candidate.STOP | Candidate.SENTENCE | Candidate.NOTHING);
    }

    /** People may be called like things: names that come again, take turns and say whole sentences are names. */
    static boolean isConversationOfStops(Cluster cluster) {
        return cluster.share(Candidate.STOP) > 0.4
                && cluster.recurrence() > 0.8
                && cluster.alternation() > 0.6
                && cluster.share(Candidate.SENTENCES) > 0.7
                && cluster.share(Candidate.TALK) > 0.9;
    }

    private static void support(Cluster cluster, boolean things) {
        Map<Integer, double[]> names = new HashMap<>();
        for (Candidate member : cluster.members()) {
            double[] sums = names.computeIfAbsent(member.name(), n -> new double[3]);
            double score = things && member.has(Candidate.STOP) ? member.score() * STOP : member.score();
            sums[0] += score;
            sums[1] += talk(member);
            sums[2]++;
        }
        double support = 0;
        for (double[] sums : names.values()) {
            double count = sums[2];
            double weight = count == 1 ? ONCE : Math.pow(Math.min(count, MOST_COUNTED), COUNT_POWER);
            support += sums[0] / count * (sums[1] / count) * weight;
        }
        cluster.support(support, cluster.size() + " labels with " + names.size() + " names in this shape");
    }

    private static double talk(Candidate member) {
        return member.has(Candidate.TALK)
                ? 1
                : member.has(Candidate.CODE) ? 0.2 : member.has(Candidate.NOTHING) ? 0.1 : 0.6;
    }

    private static void recurrence(Cluster cluster, double trust) {
        double recurring = Math.max(
                cluster.recurrence(), trust >= 0.8 ? cluster.share(Candidate.GENERIC | Candidate.HONORIFIC) : 0);
        if (cluster.size() < 4 && trust >= 0.8) {
            return;
        }
        double factor = trust >= 0.8
                ? recurring >= 0.5 ? 1 : 0.08 + 0.92 * Math.pow(recurring / 0.5, 1.5)
                : 0.05 + 0.95 * Math.pow(recurring, 2.5);
        cluster.factor("recurrence", factor, percent(recurring) + " of the labels carry a name that comes again");
        if (trust < 0.8
                && recurring > 0.85
                && cluster.alternation() > 0.6
                && cluster.nameCounts().size() > 1) {
            cluster.factor("recurrence", 2, "nearly all names come again, and they alternate");
        }
    }

    private static void alternation(Cluster cluster) {
        int names = cluster.nameCounts().size();
        if (names == 1) {
            boolean marked =
                    cluster.share(Candidate.EMPHASIS | Candidate.TIMED | Candidate.BULLET | Candidate.HONORIFIC) > 0.8;
            if (cluster.size() > 2 && !marked) {
                cluster.factor("alternation", 0.4, "one name alone, and nothing sets it off");
            }
        } else if (cluster.size() > 3) {
            double alternation = cluster.alternation();
            cluster.factor(
                    "alternation",
                    0.6 + 0.4 * Math.min(1, alternation / 0.4),
                    "the name changes from one label to the next in " + percent(alternation));
        }
    }

    private void density(Cluster cluster) {
        double density = (double) cluster.size() / Math.max(1, textLines);
        cluster.factor(
                "density",
                Math.min(1, 0.2 + density * 30),
                percent(density) + " of the lines with text carry such a label");
    }

    private static void following(Cluster cluster) {
        double code = cluster.share(Candidate.CODE);
        if (code > 0.25) {
            cluster.factor("speech", 0.2, "what follows reads like code or data in " + percent(code));
        }
    }

    /** A fixed cycle of names is a record with fields and no conversation. */
    private static void cycle(Cluster cluster) {
        Map<Integer, Map<Integer, Integer>> successors = new HashMap<>();
        int total = 0;
        int previous = -1;
        for (Candidate member : cluster.members()) {
            if (cluster.count(member.name()) > 1) {
                if (previous >= 0) {
                    successors.computeIfAbsent(previous, n -> new HashMap<>()).merge(member.name(), 1, Integer::sum);
                    total++;
                }
                previous = member.name();
            }
        }
        int fixed = 0;
        for (Map<Integer, Integer> next : successors.values()) {
            fixed += next.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
        if (successors.size() >= 3
                && total >= 8
                && fixed > 0.85 * total
                && (total > 12 || cluster.share(Candidate.SENTENCES) < 0.7)) {
            cluster.factor("cycle", 0.08, "the names come in a fixed cycle, as the fields of a record do");
        }
    }

    /** The same text behind the same name each time is a title or a value and no speech. */
    private void sameText(Cluster cluster) {
        Map<Integer, Set<Integer>> texts = new HashMap<>();
        for (Candidate member : cluster.members()) {
            if (cluster.count(member.name()) > 1) {
                texts.computeIfAbsent(member.name(), n -> new HashSet<>()).add(followingHash(member));
            }
        }
        int recurring = 0;
        int different = 0;
        for (Map.Entry<Integer, Set<Integer>> entry : texts.entrySet()) {
            recurring += cluster.count(entry.getKey()) - 1;
            different += entry.getValue().size() - 1;
        }
        if (texts.size() >= 2 && recurring >= 3 && different < 0.3 * recurring) {
            cluster.factor("same text", 0.1, "the same text follows the same name each time");
        }
    }

    private int followingHash(Candidate member) {
        int start = following.start(member.lastLine(), member.speechStart(), member.has(Candidate.OWN_LINE));
        int hash = 7;
        if (start >= 0) {
            int stop = Math.min(start + 32, lines.contentEnd(lines.lineAt(start)));
            for (int i = start; i < stop; i++) {
                char c = lines.text().charAt(i);
                if (Chars.isWordPart(c)) {
                    hash = hash * 31 + c;
                }
            }
        }
        return hash;
    }

    private static void lowerCase(Cluster cluster) {
        double lower = cluster.share(Casing.LOWER);
        if (lower > 0.6 && cluster.share(Candidate.EMPHASIS | Candidate.TIMED | Candidate.BULLET) < 0.5) {
            cluster.factor("case", 0.5, "the names are in lower case, and nothing sets them off");
        }
    }

    /** Values of fields have no sentences, and some of the names before them are those of things. */
    private static void fields(Cluster cluster, boolean things) {
        double sentences = cluster.share(Candidate.SENTENCES);
        boolean setOff = cluster.share(Candidate.TIMED | Candidate.EMPHASIS) > 0.8;
        if (sentences < 0.4 && !setOff) {
            cluster.factor("sentences", 0.15 + sentences, "whole sentences follow in " + percent(sentences));
        }
        double stops = cluster.share(Candidate.STOP);
        if (things && stops > 0.34 && (stops > 0.4 || cluster.recurrence() < 0.6)) {
            cluster.factor("stop words", 0.3, percent(stops) + " of the names are those of things");
        }
    }

    /** Names that differ in a number alone, which counts up, are those of sections and codes. */
    private void enumeration(Cluster cluster) {
        int rising = 0;
        int last = -1;
        for (Candidate member : cluster.members()) {
            int number = trailingNumber(member);
            rising += number > last && number >= 0 ? 1 : 0;
            last = number;
        }
        if (cluster.size() > 2 && cluster.recurrence() < 0.2 && rising * 10 >= cluster.size() * 8) {
            cluster.factor("enumeration", 0.05, "the names are numbered one after the other");
        }
    }

    private int trailingNumber(Candidate member) {
        int at = member.labelEnd();
        while (at > member.labelStart() && Chars.isDigit(lines.text().charAt(at - 1))) {
            at--;
        }
        int length = member.labelEnd() - at;
        return length == 0 || length > 6 ? -1 : Integer.parseInt(lines.text(), at, member.labelEnd(), 10);
    }

    /** Single words that the text has in lower case as well are hardly names; looked for where evidence is thin. */
    private void commonWords(Cluster cluster) {
        boolean setOff = cluster.share(Candidate.EMPHASIS | Candidate.TIMED) > 0.8;
        boolean thin = cluster.evidence() >= ENOUGH && cluster.evidence() <= THIN;
        if (!thin || setOff || lines.text().length() > MOST_SEARCHED) {
            return;
        }
        int common = 0;
        for (Candidate member : cluster.members()) {
            boolean word = member.has(Candidate.ONE_WORD) && member.casing() == Casing.TITLE;
            common += word && !member.has(Candidate.GENERIC) && commonWords.contains(lines.text(), member) ? 1 : 0;
        }
        if (common * 2 > cluster.size()) {
            cluster.factor("common words", 0.2, "the text has most of the names as common words");
        }
    }

    /** Letters before a period are items of a list, or the first word of a sentence, unless two of them take turns. */
    private static void letters(Cluster cluster) {
        if (!cluster.isOfLetters()) {
            return;
        }
        List<Integer> counts = cluster.nameCounts().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean pair = counts.size() > 1 && counts.get(0) > 1 && counts.get(0) <= 3 * counts.get(1);
        boolean takeTurns = pair && (counts.get(0) + counts.get(1)) * 10 >= cluster.size() * 8;
        if (!takeTurns || (cluster.share(Candidate.TIGHT) > 0.5 && cluster.alternation() < 0.6)) {
            cluster.factor("letters", 0.02, "no two letters take turns");
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
