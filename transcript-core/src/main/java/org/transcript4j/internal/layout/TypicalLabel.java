package org.transcript4j.internal.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.transcript4j.internal.label.NameForm.Casing;

/**
 * What the labels of a cluster look like whose names are well formed and come again: shares of features among them.
 */
final class TypicalLabel {

    private static final int FEWEST = 3;

    private final List<Candidate> members;
    private final Map<Casing, Integer> casings = new EnumMap<>(Casing.class);
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Map<Integer, Double> shares = new HashMap<>();

    private TypicalLabel(List<Candidate> members) {
        this.members = members;
        for (Candidate member : members) {
            casings.merge(member.casing(), 1, Integer::sum);
            columns.merge(member.column(), 1, Integer::sum);
        }
    }

    /** What the labels of a cluster look like; of the leading one where this one has too few that can be trusted. */
    static TypicalLabel of(Cluster cluster, Cluster leading, ToIntFunction<Candidate> occurrences) {
        List<Candidate> trusted = trusted(cluster, occurrences);
        if (trusted.size() < FEWEST && cluster != leading) {
            trusted = trusted(leading, occurrences);
        }
        return new TypicalLabel(trusted.size() >= FEWEST ? trusted : leading.members());
    }

    private static List<Candidate> trusted(Cluster cluster, ToIntFunction<Candidate> occurrences) {
        return cluster.members().stream()
                .filter(member ->
                        occurrences.applyAsInt(member) > 1 && member.score() >= 0.5 && !member.has(Candidate.STOP))
                .toList();
    }

    /** The share of labels that have one of these flags. */
    double share(int flags) {
        return shares.computeIfAbsent(flags, this::countShare);
    }

    private double countShare(int flags) {
        long n = members.stream().filter(member -> member.has(flags)).count();
        return (double) n / members.size();
    }

    /** The share of labels whose names are cased so. */
    double share(Casing casing) {
        return (double) casings.getOrDefault(casing, 0) / members.size();
    }

    /** The share of labels whose lines begin in this column, or one beside it. */
    double columnShare(int column) {
        int n = columns.getOrDefault(column, 0)
                + columns.getOrDefault(column - 1, 0)
                + columns.getOrDefault(column + 1, 0);
        return (double) n / members.size();
    }

    /** Whether nearly all labels begin in one column. */
    boolean hasColumn() {
        return columns.values().stream().anyMatch(n -> n * 10 >= members.size() * 7);
    }
}
