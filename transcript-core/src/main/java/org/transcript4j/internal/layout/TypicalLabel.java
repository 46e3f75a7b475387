package org.transcript4j.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.transcript4j.internal.ints.IntCounts;
import org.transcript4j.internal.label.NameForm.Casing;

/**
 * What the labels of a cluster look like whose names are well formed and come again: shares of features among them.
 */
final class TypicalLabel {

    private static final int FEWEST = 3;

    private final int size;
    private final Shares shares;
    private final IntCounts columns = new IntCounts();
    private final boolean hasColumn;

    private TypicalLabel(List<Candidate> members) {
        size = members.size();
        shares = new Shares(members);
        int most = 0;
        for (Candidate member : members) {
            columns.add(member.column());
            most = Math.max(most, columns.of(member.column()));
        }
        hasColumn = most * 10 >= size * 7;
    }

    /** What the labels of the leading cluster look like: those whose names come again, or all if those are too few. */
    static TypicalLabel ofLeading(Cluster leading, ToIntFunction<Candidate> occurrences) {
        return of(leading, occurrences).orElseGet(() -> new TypicalLabel(leading.members()));
    }

    /** What the labels of a cluster look like whose names come again; empty if those are too few. */
    static Optional<TypicalLabel> of(Cluster cluster, ToIntFunction<Candidate> occurrences) {
        List<Candidate> trusted = cluster.members().stream()
                .filter(member ->
                        occurrences.applyAsInt(member) > 1 && member.score() >= 0.5 && !member.has(Candidate.STOP))
                .toList();
        return trusted.size() < FEWEST ? Optional.empty() : Optional.of(new TypicalLabel(trusted));
    }

    /** The share of labels that have this flag. */
    double share(int flag) {
        return shares.of(flag);
    }

    /** The share of labels whose names are cased so. */
    double share(Casing casing) {
        return shares.of(casing);
    }

    /** The share of labels whose lines begin in this column, or one beside it. */
    double columnShare(int column) {
        return (double) (columns.of(column) + columns.of(column - 1) + columns.of(column + 1)) / size;
    }

    /** Whether nearly all labels begin in one column. */
    boolean hasColumn() {
        return hasColumn;
    }
}
