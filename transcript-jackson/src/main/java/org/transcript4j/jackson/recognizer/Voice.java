package org.transcript4j.jackson.recognizer;

import org.transcript4j.Speaker;
import org.transcript4j.source.Segment;

/**
 * Who speaks, and where that is said.
 *
 * @param name how the speaker is called; empty for somebody new without a name
 * @param label how the document prints it
 * @param generic whether the service tells speakers apart by it and names nobody
 * @param start where the label stands in the source; -1 if it stands elsewhere than in what is said
 * @param end behind it
 */
record Voice(String name, String label, boolean generic, int start, int end) {

    /** Somebody new, and nobody says who. */
    static final Voice UNNAMED = new Voice("", "", false, -1, -1);

    /** Somebody whom the service tells apart from others. */
    static Voice told(JsonText label) {
        String printed = label.value();
        return new Voice(
                SpeakerNames.speaker(printed), printed, SpeakerNames.isGeneric(printed), label.start(), label.end());
    }

    /** Somebody whom the service calls by a name. */
    static Voice named(JsonText name) {
        return new Voice(name.value(), name.value(), false, name.start(), name.end());
    }

    /** The only speaker of a channel. */
    static Voice ofChannel(JsonText channel) {
        Voice voice = ofChannel(channel.value());
        return new Voice(voice.name, voice.label, voice.generic, channel.start(), channel.end());
    }

    /** The only speaker of a channel that is named elsewhere in the document. */
    static Voice ofChannel(String channel) {
        String name = SpeakerNames.channel(channel);
        return new Voice(name, name, !name.equals(channel.strip()) || SpeakerNames.isGeneric(name), -1, -1);
    }

    /** The same speaker, whom the document calls by a name elsewhere. */
    Voice withName(String known) {
        return new Voice(known, label, false, start, end);
    }

    /** The same speaker, in words that do not say so themselves. */
    Voice carriedOn() {
        return isElsewhere() ? this : new Voice(name, label, generic, -1, -1);
    }

    boolean isElsewhere() {
        return start < 0;
    }

    boolean isSameAs(Voice other) {
        return name.equals(other.name) && !name.isEmpty();
    }

    /** Gives the voice to a segment. */
    void applyTo(Segment.Builder segment) {
        Segment.Voice voice = Segment.Voice.of(name).withLabel(label);
        if (generic) {
            voice = voice.withKind(Speaker.Kind.GENERIC);
        }
        segment.voice(isElsewhere() ? voice : voice.withSource(start, end));
    }
}
