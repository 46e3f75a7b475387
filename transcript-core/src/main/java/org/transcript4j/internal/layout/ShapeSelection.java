package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.internal.ints.IntIndex;
import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.internal.layout.Cluster.Standing;
import org.transcript4j.internal.shape.LabelShapes;

/**
 * Third stage: which clusters are the labels of this document. The best one above a threshold leads; others follow it if
 * they are variants of its shape, share its names, or carry enough evidence of their own.
 */
final class ShapeSelection {

    private static final int MOST_CLUSTERS = 400;

    private final List<Cluster> ranked;
    private final IntIndex signatures = new IntIndex();
    private final List<Cluster> clusters = new ArrayList<>();
    private final int[] trustedNames;

    private ShapeSelection(Candidates candidates) {
        for (Candidate candidate : candidates.all()) {
            int number = signatures.add(candidate.signature());
            if (number == clusters.size() && number < MOST_CLUSTERS) {
                clusters.add(candidates.newCluster(candidate));
            }
            if (number < clusters.size()) {
                clusters.get(number).add(candidate);
            }
        }
        this.ranked = new ArrayList<>(clusters);
        this.trustedNames = new int[candidates.nameCount()];
    }

    /** Groups the candidates of a document, weighs the groups and selects. */
    static ShapeSelection select(ClassifiedLines classified, Candidates candidates) {
        ShapeSelection selection = new ShapeSelection(candidates);
        ClusterEvidence evidence = new ClusterEvidence(classified);
        selection.ranked.forEach(evidence::weigh);
        selection.ranked.sort(Comparator.comparingDouble(Cluster::evidence).reversed());
        selection.choose();
        return selection;
    }

    private void choose() {
        if (ranked.isEmpty() || ranked.get(0).evidence() < ClusterEvidence.ENOUGH) {
            return;
        }
        Cluster leading = ranked.get(0);
        trust(leading, Standing.LEADING);
        for (Cluster cluster : ranked) {
            if (cluster != leading) {
                trust(cluster, judge(cluster, leading));
            }
        }
    }

    private void trust(Cluster cluster, Standing standing) {
        cluster.stand(standing);
        if (standing == Standing.LEADING || standing == Standing.FULL) {
            for (Candidate member : cluster.members()) {
                trustedNames[member.name()] += member.score() >= 0.25 ? 1 : 0;
            }
        }
    }

    private Standing judge(Cluster cluster, Cluster leading) {
        boolean sentences = cluster.shape() == LabelShapes.NAME_PERIOD && leading.shape() != LabelShapes.NAME_PERIOD;
        if (sentences || (cluster.isOfLetters() && cluster.share(Candidate.TIGHT) > 0.5)) {
            return Standing.NONE;
        }
        if (cluster.isOfLetters() && isQuestions(cluster) && interleaves(cluster, leading)) {
            return Standing.FULL;
        }
        int known = 0;
        for (Candidate member : cluster.members()) {
            known += occurrences(member.name()) > 0 ? 1 : 0;
        }
        double shared = (double) known / cluster.size();
        boolean sibling = cluster.shape() == leading.shape();
        double delimiter = cluster.trust();
        boolean own = cluster.evidence() >= ClusterEvidence.ENOUGH
                && cluster.evidence() >= 0.12 * leading.evidence()
                && interleaves(cluster, leading);
        boolean besideLetters = leading.isOfLetters() && cluster.evidence() >= ClusterEvidence.ENOUGH && delimiter >= 1;
        boolean offices = delimiter >= 0.9
                && cluster.share(Candidate.ROLE | Candidate.GENERIC | Candidate.HONORIFIC) > 0.6
                && cluster.share(Casing.CAPITALS) > 0.6
                && interleaves(cluster, leading);
        boolean variant = sibling && (shared >= 0.3 || own || delimiter >= 0.8);
        boolean ownRight = own && (delimiter >= 0.8 || shared >= 0.3);
        if (variant || ownRight || offices || besideLetters) {
            return Standing.FULL;
        }
        boolean ownLines = cluster.share(Candidate.OWN_LINE) == 1 && leading.share(Candidate.OWN_LINE) > 0.9;
        return shared >= 0.25 || delimiter >= 0.9 || ownLines ? Standing.KNOWN_NAMES : Standing.NONE;
    }

    /** {@code Q} without its {@code A}: those who answer have labels of another shape. */
    private static boolean isQuestions(Cluster cluster) {
        return cluster.names().size() == 1 && cluster.share(Candidate.QUESTION) == 1;
    }

    private static boolean interleaves(Cluster cluster, Cluster leading) {
        int first = leading.members().get(0).line();
        int last = leading.members().get(leading.size() - 1).line();
        int within = 0;
        for (Candidate member : cluster.members()) {
            within += member.line() >= first && member.line() <= last ? 1 : 0;
        }
        return within * 2 >= cluster.size();
    }

    /** The cluster that leads; empty where no shape carries enough evidence. */
    Optional<Cluster> leading() {
        return ranked.isEmpty() || ranked.get(0).standing() != Standing.LEADING
                ? Optional.empty()
                : Optional.of(ranked.get(0));
    }

    /** The cluster of a candidate; null for what is beyond the clusters that are kept. */
    @Nullable
    Cluster clusterOf(Candidate candidate) {
        int number = signatures.find(candidate.signature());
        return number >= 0 && number < clusters.size() ? clusters.get(number) : null;
    }

    /** How often the name of a candidate occurs in clusters that are fully trusted. */
    int occurrences(Candidate candidate) {
        return occurrences(candidate.name());
    }

    /** How often a name occurs in clusters that are fully trusted. */
    int occurrences(int name) {
        return trustedNames[name];
    }
}
