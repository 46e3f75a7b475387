package org.transcript4j.internal.layout;

import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.internal.shape.LabelShapes;
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
    private static final String QUOTES = "\"\u201c\u00ab\u201e";
    private static final double THIN = 12;
    private static final int MOST_SEARCHED = 100_000;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final int textLines;
    private final ShortDocuments shortDocuments;
    private final Repetition repetition;
    private final CommonWords commonWords = new CommonWords();

    ClusterEvidence(ClassifiedLines classified) {
        this.classified = classified;
        this.lines = classified.lines();
        this.repetition = new Repetition(lines.text());
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
        if (cluster.evidence() >= ENOUGH) {
            repetition.cycle(cluster);
            repetition.sameText(cluster);
        }
        fields(cluster, things);
        quotes(cluster);
        repetition.enumeration(cluster);
        Repetition.letters(cluster);
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
        int names = cluster.names().size();
        double[] scores = new double[names];
        double[] talks = new double[names];
        for (Candidate member : cluster.members()) {
            int name = cluster.names().number(member.name());
            scores[name] += things && member.has(Candidate.STOP) ? member.score() * STOP : member.score();
            talks[name] += talk(member);
        }
        int[] counts = cluster.names().all();
        double support = 0;
        for (int name = 0; name < names; name++) {
            int count = counts[name];
            double weight = count == 1 ? ONCE : Math.pow(Math.min(count, MOST_COUNTED), COUNT_POWER);
            support += scores[name] / count * (talks[name] / count) * weight;
        }
        cluster.support(support, many(cluster.size(), "label") + " with " + many(names, "name") + " in this shape");
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
                && cluster.names().size() > 1) {
            cluster.factor("recurrence", 2, "nearly all names come again, and they alternate");
        }
    }

    private static void alternation(Cluster cluster) {
        int names = cluster.names().size();
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

    /** Single words that the text has in lower case as well are hardly names; looked for where there may be doubt. */
    private void commonWords(Cluster cluster) {
        boolean setOff = cluster.share(Candidate.EMPHASIS | Candidate.TIMED) > 0.8;
        boolean thin = cluster.evidence() <= THIN && !setOff && lines.text().length() <= MOST_SEARCHED;
        boolean sentences = cluster.shape() == LabelShapes.NAME_PERIOD;
        if (cluster.evidence() < ENOUGH || !(thin || sentences)) {
            return;
        }
        int common = 0;
        for (Candidate member : cluster.members()) {
            boolean word = member.has(Candidate.ONE_WORD) && member.casing() == Casing.TITLE;
            common += word && !member.has(Candidate.GENERIC) && commonWords.contains(lines.text(), member) ? 1 : 0;
        }
        if (common * (sentences ? 5 : 2) > cluster.size()) {
            cluster.factor("common words", sentences ? 0.02 : 0.2, "the text has most of the names as common words");
        }
    }

    /** {@code Mr. Fen said: "We rise."}: what is said in quotation marks is quoted, by somebody who tells of it. */
    private void quotes(Cluster cluster) {
        int quoted = 0;
        for (Candidate member : cluster.members()) {
            boolean quote =
                    member.following() >= 0 && QUOTES.indexOf(lines.text().charAt(member.following())) >= 0;
            quoted += quote && member.has(Candidate.LOWER_WORDS) ? 1 : 0;
        }
        if (quoted * 2 > cluster.size()) {
            cluster.factor("quotes", 0.1, "verbs and quotation marks stand around the delimiter");
        }
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
