package org.transcript4j.internal.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transcript4j.internal.layout.Candidate;

/** The role of each line, and the label that begins on it. Changed by one stage after another. */
final class Roles {

    private final LineRole[] roles;
    private final @Nullable Candidate[] labelOn;
    private final List<Candidate> labels;

    Roles(int lines, List<Candidate> labels) {
        this.roles = new LineRole[lines];
        this.labelOn = new Candidate[lines];
        this.labels = labels;
        java.util.Arrays.fill(roles, LineRole.BLANK);
        for (Candidate label : labels) {
            labelOn[label.line()] = label;
        }
    }

    int count() {
        return roles.length;
    }

    List<Candidate> labels() {
        return labels;
    }

    LineRole get(int line) {
        return roles[line];
    }

    void set(int line, LineRole role) {
        roles[line] = role;
    }

    /** The label that begins on a line, or null. */
    @Nullable
    Candidate labelOn(int line) {
        return labelOn[line];
    }

    /** The place among all labels of the one that begins on a line, or -1. */
    int labelIndex(int line) {
        int low = 0;
        int high = labels.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = labels.get(middle).line();
            if (found == line) {
                return middle;
            }
            if (found < line) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Takes the label off a line: what it opened is nobody's. */
    void dropLabel(int line) {
        labelOn[line] = null;
    }

    /** Whether a line opens a turn of somebody who is not named. */
    boolean hasUnnamed() {
        for (LineRole role : roles) {
            if (role == LineRole.UNNAMED) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing opens a turn: all of the text is one. */
    boolean isUnlabelled() {
        return labels.isEmpty() && !hasUnnamed();
    }

    /** Whether a label opens a turn on this line. */
    boolean opens(int line) {
        return roles[line] == LineRole.LABEL;
    }
}
