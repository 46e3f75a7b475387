package org.transcript4j.internal.layout;

import java.util.List;
import org.transcript4j.internal.label.NameForm.Casing;
import org.transcript4j.internal.text.Lines;

/** Lifts the evidence of clusters that label a short text throughout: counts alone would punish it for being short. */
final class ShortDocuments {

    private static final int MOST_SHORT = 12;
    private static final double ENOUGH_TO_LEAD = 1.1;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final int textLines;
    private final int firstText;

    ShortDocuments(ClassifiedLines classified, int textLines) {
        this.classified = classified;
        this.lines = classified.lines();
        this.textLines = textLines;
        this.firstText = classified.nextText(classified.frontMatterEnd());
    }

    /** What counts punish a short document for, its being labelled throughout makes up for. */
    void lift(Cluster cluster) {
        double trust = cluster.trust();
        List<Candidate> core = core(cluster);
        if (core.size() > MOST_SHORT || core.isEmpty()) {
            return;
        }
        Candidate first = core.get(0);
        boolean sound = core.size() < 3 ? isSoundPair(cluster, core, trust) : isSoundGroup(cluster, core, trust);
        boolean opens = first.line() <= firstText + 4 || first.has(Candidate.APART);
        int after = 0;
        for (int line = first.line(); line < lines.count(); line++) {
            after += classified.kind(line) == LineKind.TEXT ? 1 : 0;
        }
        boolean throughout = core.size() * 8 >= after && after * 2 >= textLines;
        if (sound && opens && throughout) {
            cluster.lift(ENOUGH_TO_LEAD, "a short text, labelled throughout with well-formed names");
        }
    }

    /** The members that may be people's, from the first to the last whose name comes again; all if none does. */
    private static List<Candidate> core(Cluster cluster) {
        List<Candidate> members = cluster.members();
        List<Candidate> people =
                members.stream().filter(member -> !member.has(Candidate.STOP)).toList();
        members = people.size() >= 3 && people.size() * 3 >= members.size() * 2 ? people : members;
        int first = 0;
        int last = members.size();
        while (first < last && cluster.count(members.get(first).name()) < 2) {
            first++;
        }
        while (last > first && cluster.count(members.get(last - 1).name()) < 2) {
            last--;
        }
        return first == last || cluster.trust() >= 0.8 ? members : members.subList(first, last);
    }

    private static boolean isSoundPair(Cluster cluster, List<Candidate> core, double trust) {
        boolean marked = cluster.share(Candidate.EMPHASIS | Candidate.TIMED) == 1;
        boolean talks = core.stream().allMatch(member -> member.has(Candidate.TALK) && !member.has(Candidate.STOP));
        boolean formed = core.stream().allMatch(member -> member.score() >= 0.8 && (marked || !isWeak(member, core)));
        boolean sentence = marked || core.stream().anyMatch(member -> member.has(Candidate.SENTENCES));
        return (trust >= 0.8 || marked) && talks && formed && sentence;
    }

    private static boolean isWeak(Candidate member, List<Candidate> core) {
        boolean oneName = core.get(0).name() == core.get(core.size() - 1).name();
        return oneName
                && member.has(Candidate.ONE_WORD)
                && member.casing() != Casing.CAPITALS
                && !member.has(Candidate.GENERIC | Candidate.HONORIFIC);
    }

    private static boolean isSoundGroup(Cluster cluster, List<Candidate> core, double trust) {
        long talk = count(core, Candidate.TALK);
        long apart = count(core, Candidate.APART);
        long sentences = count(core, Candidate.SENTENCES);
        boolean persons = cluster.recurrence() >= 0.45
                || count(core, Candidate.GENERIC | Candidate.HONORIFIC) == core.size()
                || (trust >= 0.8 && count(core, Candidate.ONE_WORD) == 0);
        boolean formed = core.stream().allMatch(member -> member.score() >= 0.75 && !member.has(Candidate.STOP));
        boolean placed = trust >= 0.8 || apart >= core.size() - 1;
        return persons && formed && placed && talk * 4 >= core.size() * 3L && sentences * 2 >= core.size();
    }

    private static long count(List<Candidate> members, int flags) {
        return members.stream().filter(member -> member.has(flags)).count();
    }
}
