package org.transcript4j.internal.script;

import java.util.Optional;
import org.transcript4j.TimeSpan;
import org.transcript4j.source.Segment;

/**
 * One segment of a script.
 *
 * @param start where its text begins in the script
 * @param end behind its text
 * @param kind how its text is laid out
 * @param time when it is shown or was spoken
 * @param voice who speaks, as the format says
 */
public record ScriptCue(int start, int end, Segment.Kind kind, Optional<TimeSpan> time, Optional<Segment.Voice> voice) {

    /** Whether the format knows by name who speaks: then nothing in the text says that somebody else does. */
    public boolean isNamed() {
        return voice.filter(Segment.Voice::isNamed).isPresent();
    }
}
