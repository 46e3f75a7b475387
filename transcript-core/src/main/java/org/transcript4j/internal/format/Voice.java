package org.transcript4j.internal.format;

import org.transcript4j.source.Segment;

/**
 * Who speaks, as a cue says.
 *
 * @param name the name; empty for a voice that is marked and not named
 * @param start where the name begins in the source
 * @param end behind the name
 * @param opensTurn whether it opens a turn whoever has spoken before
 */
record Voice(String name, int start, int end, boolean opensTurn) {

    /** What stands for text of which the cue does not say who speaks it. */
    static final Voice UNSAID = new Voice("", -1, -1);

    Voice(String name, int start, int end) {
        this(name, start, end, false);
    }

    /** Gives the voice to a segment. */
    void applyTo(Segment.Builder segment) {
        if (start < end) {
            Segment.Voice voice = Segment.Voice.of(name).withSource(start, end);
            segment.voice(opensTurn ? voice.openingTurn() : voice);
        } else if (start >= 0) {
            segment.voice(name);
        }
    }
}
