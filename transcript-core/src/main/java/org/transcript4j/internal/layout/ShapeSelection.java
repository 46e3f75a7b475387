package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.internal.label.NameForm.Casing;

/**
 * Third stage: which clusters are the labels of this document. The best one above a threshold leads; others follow it if
 * they are variants of its shape, share its names, or carry enough evidence of their own.
 */
final class ShapeSelection {

    /** How far a cluster is trusted. */
    enum Trust {
        /** The shape that dominates the document. */
        LEADING,
        /** Labels of any well-formed name are taken. */
        FULL,
        /** Labels are taken whose names the document has in shapes that are trusted. */
        KNOWN_NAMES,
        /** No label is taken. */
        NONE
    }

    private static final int MOST_CLUSTERS = 400;

    private final List<Cluster> ranked;
    private final Map<Integer, Trust> trust = new HashMap<>();
    private final Map<Integer, Integer> trustedNames = new HashMap<>();

    private ShapeSelection(List<Cluster> ranked) {
        this.ranked = ranked;
    }

    /** Groups the candidates of a document, weighs the groups and selects. */
    static ShapeSelection select(ClassifiedLines classified, Candidates candidates) {
        Map<Integer, Cluster> clusters = new LinkedHashMap<>();
        for (Candidate candidate : candidates.all()) {
            Cluster cluster = clusters.get(candidate.signature());
            if (cluster == null && clusters.size() < MOST_CLUSTERS) {
                cluster = candidates.newCluster(candidate);
                clusters.put(candidate.signature(), cluster);
            }
            if (cluster != null) {
                cluster.add(candidate);
            }
        }
        ClusterEvidence evidence = new ClusterEvidence(classified);
        List<Cluster> ranked = new ArrayList<>(clusters.values());
        ranked.forEach(evidence::weigh);
        ranked.sort(Comparator.comparingDouble(Cluster::evidence).reversed());
        ShapeSelection selection = new ShapeSelection(ranked);
        selection.choose();
        return selection;
    }

    private void choose() {
        if (ranked.isEmpty() || ranked.get(0).evidence() < ClusterEvidence.ENOUGH) {
            return;
        }
        Cluster leading = ranked.get(0);
        trust(leading, Trust.LEADING);
        for (Cluster cluster : ranked) {
            if (cluster != leading) {
                Trust found = judge(cluster, leading);
                if (found != Trust.NONE) {
                    trust(cluster, found);
                }
            }
        }
    }

    private void trust(Cluster cluster, Trust found) {
        trust.put(cluster.signature(), found);
        if (found == Trust.KNOWN_NAMES) {
            return;
        }
        for (Candidate member : cluster.members()) {
            if (member.score() >= 0.25) {
                trustedNames.merge(member.name(), 1, Integer::sum);
            }
        }
    }

    private Trust judge(Cluster cluster, Cluster leading) {
        if (cluster.isOfLetters() && cluster.share(Candidate.TIGHT) > 0.5) {
            return Trust.NONE;
        }
        if (cluster.isOfLetters() && isQuestions(cluster) && interleaves(cluster, leading)) {
            return Trust.FULL;
        }
        int known = 0;
        for (Candidate member : cluster.members()) {
            known += trustedNames.containsKey(member.name()) ? 1 : 0;
        }
        double shared = (double) known / cluster.size();
        boolean sibling = cluster.shape() == leading.shape();
        double delimiter = cluster.trust();
        boolean own = cluster.evidence() >= ClusterEvidence.ENOUGH
                && cluster.evidence() >= 0.12 * leading.evidence()
                && interleaves(cluster, leading);
        boolean offices = delimiter >= 0.9
                && cluster.share(Candidate.ROLE | Candidate.GENERIC | Candidate.HONORIFIC) > 0.6
                && cluster.share(Casing.CAPITALS) > 0.6
                && interleaves(cluster, leading);
        boolean variant = sibling && (shared >= 0.3 || own || delimiter >= 0.8);
        boolean ownRight = own && (delimiter >= 0.8 || shared >= 0.3);
        if (variant || ownRight || offices) {
            return Trust.FULL;
        }
        boolean ownLines = cluster.share(Candidate.OWN_LINE) == 1 && leading.share(Candidate.OWN_LINE) > 0.9;
        return shared >= 0.25 || delimiter >= 0.9 || ownLines ? Trust.KNOWN_NAMES : Trust.NONE;
    }

    /** {@code Q} without its {@code A}: those who answer have labels of another shape. */
    private static boolean isQuestions(Cluster cluster) {
        return cluster.nameCounts().size() == 1 && cluster.share(Candidate.QUESTION) == 1;
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

    /** All clusters, the best first. */
    List<Cluster> ranked() {
        return ranked;
    }

    /** The cluster that leads; empty where no shape carries enough evidence. */
    java.util.Optional<Cluster> leading() {
        return ranked.isEmpty() || trustOf(ranked.get(0).signature()) != Trust.LEADING
                ? java.util.Optional.empty()
                : java.util.Optional.of(ranked.get(0));
    }

    /** How far the cluster of a signature is trusted. */
    Trust trustOf(int signature) {
        return trust.getOrDefault(signature, Trust.NONE);
    }

    /** How often a name occurs in clusters that are fully trusted. */
    int occurrences(int name) {
        return trustedNames.getOrDefault(name, 0);
    }
}
