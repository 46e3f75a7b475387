package org.transcript4j.internal.record;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.transcript4j.TimeSpan;

/** The time of a turn: from the start of its first cue to the latest end of its cues, if the last one has an end. */
final class CueTimes {

    private @Nullable Duration start;
    private @Nullable Duration end;
    private boolean open;

    /** Takes the time of the next cue. */
    void add(TimeSpan cue) {
        if (start == null) {
            start = cue.start();
        }
        open = cue.end().isEmpty();
        if (!open && (end == null || cue.end().get().compareTo(end) > 0)) {
            end = cue.end().get();
        }
    }

    /** The time of all cues so far; they are forgotten. */
    Optional<TimeSpan> take() {
        if (start == null) {
            return Optional.empty();
        }
        TimeSpan time = open || end == null ? TimeSpan.startingAt(start) : TimeSpan.of(start, end);
        start = null;
        end = null;
        return Optional.of(time);
    }
}
