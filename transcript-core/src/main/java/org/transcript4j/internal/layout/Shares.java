package org.transcript4j.internal.layout;

import java.util.List;
import org.transcript4j.internal.label.NameForm.Casing;

/** Which share of some candidates has each flag and each casing; counted once. */
final class Shares {

    private final List<Candidate> members;
    private final int[] flags = new int[Integer.SIZE];
    private final int[] casings = new int[Casing.values().length];

    Shares(List<Candidate> members) {
        this.members = members;
        for (Candidate member : members) {
            for (int left = member.flags(); left != 0; left &= left - 1) {
                flags[Integer.numberOfTrailingZeros(left)]++;
            }
            casings[slot(member.casing())]++;
        }
    }

    /** The share that has one of these flags. */
    double of(int wanted) {
        if (Integer.bitCount(wanted) == 1) {
            return (double) flags[Integer.numberOfTrailingZeros(wanted)] / members.size();
        }
        int n = 0;
        for (Candidate member : members) {
            n += member.has(wanted) ? 1 : 0;
        }
        return (double) n / members.size();
    }

    /** The share whose names are cased so. */
    double of(Casing casing) {
        return (double) casings[slot(casing)] / members.size();
    }

    private static int slot(Casing casing) {
        return switch (casing) {
            case NONE -> 0;
            case CAPITALS -> 1;
            case TITLE -> 2;
            case LOWER -> 3;
        };
    }
}
