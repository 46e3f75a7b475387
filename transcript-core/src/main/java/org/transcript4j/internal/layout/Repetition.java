package org.transcript4j.internal.layout;

import java.util.Arrays;
import org.transcript4j.internal.ints.IntIndex;
import org.transcript4j.internal.text.Chars;

/** Ways in which names come again that are those of fields, lists and sections, and not of people who talk. */
final class Repetition {

    private static final int MOST_NAMES = 1_000;
    private static final int COMPARED = 32;

    private final String text;

    Repetition(String text) {
        this.text = text;
    }

    /**
     * A fixed cycle of names is a record with fields and no conversation. Names that come seldom are no part of one: an
     * announcer does not make a cycle of two who take turns.
     */
    void cycle(Cluster cluster) {
        int names = cluster.names().size();
        if (names < 3 || names > MOST_NAMES) {
            return;
        }
        IntIndex pairs = new IntIndex();
        int[] counts = new int[cluster.size()];
        int[] most = new int[names];
        int total = 0;
        int previous = -1;
        int rare = Arrays.stream(cluster.names().all()).max().orElse(0) / 2;
        for (Candidate member : cluster.members()) {
            if (cluster.count(member.name()) < Math.max(2, rare)) {
                continue;
            }
            int name = cluster.names().number(member.name());
            if (previous >= 0) {
                int pair = pairs.add(previous * names + name);
                most[previous] = Math.max(most[previous], ++counts[pair]);
                total++;
            }
            previous = name;
        }
        long followed = Arrays.stream(most).filter(count -> count > 0).count();
        int fixed = Arrays.stream(most).sum();
        if (followed >= 3
                && total >= 8
                && fixed > 0.85 * total
                && (total > 12 || cluster.share(Candidate.SENTENCES) < 0.7)) {
            cluster.factor("cycle", 0.08, "the names come in a fixed cycle, as the fields of a record do");
        }
    }

    /** The same text behind the same name each time is a title or a value and no speech. */
    void sameText(Cluster cluster) {
        IntIndex texts = new IntIndex();
        int recurringNames = 0;
        int recurring = 0;
        for (int count : cluster.names().all()) {
            recurringNames += count > 1 ? 1 : 0;
            recurring += count - 1;
        }
        if (recurringNames < 2 || recurring < 3) {
            return;
        }
        double most = recurringNames + 0.3 * recurring;
        for (Candidate member : cluster.members()) {
            if (cluster.count(member.name()) > 1) {
                texts.add(followingHash(member) * 31 + member.name());
                if (texts.size() >= most) {
                    return;
                }
            }
        }
        cluster.factor("same text", 0.1, "the same text follows the same name each time");
    }

    private int followingHash(Candidate member) {
        int start = member.following();
        if (start < 0) {
            return 0;
        }
        int hash = 7;
        for (int i = start; i < Math.min(start + COMPARED, text.length()); i++) {
            char c = text.charAt(i);
            if (Chars.isWordPart(c)) {
                hash = hash * 31 + c;
            } else if (c == '\n' || c == '\r') {
                break;
            }
        }
        return hash;
    }

    /** Names that differ in a number alone, which counts up, are those of sections and codes. */
    void enumeration(Cluster cluster) {
        if (cluster.size() < 3 || cluster.recurrence() >= 0.2) {
            return;
        }
        int rising = 0;
        int last = -1;
        for (Candidate member : cluster.members()) {
            int number = trailingNumber(member);
            rising += number > last && number >= 0 ? 1 : 0;
            last = number;
        }
        if (rising * 10 >= cluster.size() * 8) {
            cluster.factor("enumeration", 0.05, "the names are numbered one after the other");
        }
    }

    private int trailingNumber(Candidate member) {
        int at = member.labelEnd();
        while (at > member.labelStart() && Chars.isDigit(text.charAt(at - 1))) {
            at--;
        }
        int length = member.labelEnd() - at;
        return length == 0 || length > 6 ? -1 : Integer.parseInt(text, at, member.labelEnd(), 10);
    }

    /** Letters before a period are items of a list, or the first word of a sentence, unless two of them take turns. */
    static void letters(Cluster cluster) {
        if (!cluster.isOfLetters()) {
            return;
        }
        int[] counts = cluster.names().all();
        Arrays.sort(counts);
        int most = counts[counts.length - 1];
        int second = counts.length > 1 ? counts[counts.length - 2] : 0;
        boolean pair = second > 0 && most > 1 && most <= 3 * second;
        boolean takeTurns = pair && (most + second) * 10 >= cluster.size() * 8;
        if (!takeTurns || (cluster.share(Candidate.TIGHT) > 0.5 && cluster.alternation() < 0.6)) {
            cluster.factor("letters", 0.02, "no two letters take turns");
        }
    }
}
