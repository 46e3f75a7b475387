package org.transcript4j.write;

import org.transcript4j.SpeakerLabel;
import org.transcript4j.Turn;
import org.transcript4j.internal.text.Words;

/** By what a turn names its speakers. */
enum SpeakerNames {
    /** By the label that was printed, if there is one; a bare number says nothing to a reader, and gives way to a name. */
    AS_PRINTED {
        @Override
        String nameOf(Turn turn) {
            String printed = normalized(turn.label().map(SpeakerLabel::text).orElseGet(turn::speakerName));
            boolean isNumber = printed.chars().allMatch(c -> c >= '0' && c <= '9');
            return isNumber && !turn.speakers().isEmpty() ? normalized(turn.speakerName()) : printed;
        }
    },
    /** By the names of the speakers, if there are any. */
    FULL {
        @Override
        String nameOf(Turn turn) {
            return turn.speakers().isEmpty() ? AS_PRINTED.nameOf(turn) : normalized(turn.speakerName());
        }
    };

    /** What the turn is to be called, on one line; empty if it names nobody. */
    abstract String nameOf(Turn turn);

    private static String normalized(String name) {
        return Words.normalized(name, 0, name.length());
    }
}
