package org.transcript4j.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.TimeSpan;

/**
 * A stretch of text that a {@link TranscriptFormat} read: a run of plain lines, or one caption cue or recognised utterance
 * with its time, its voice where the format knows one, and the pieces of the source that its text comes from.
 *
 * <p>A cue in which several voices speak is several segments with one time. Immutable and thread-safe.
 */
public final class Segment {

    /** How the text of a segment is laid out. */
    public enum Kind {
        /** Lines of plain text, whose layout says who speaks. */
        LINES,
        /** One cue or utterance; it continues the speaker before it unless a label or a voice says otherwise. */
        CUE
    }

    /**
     * A piece of a segment's text.
     *
     * @param text how it reads: entities decoded, tags removed; line breaks are {@code \n}
     * @param source where it stands in the source
     * @param time a time of its own, for a recognised word or a karaoke caption
     * @param confidence how sure the recogniser was, from 0 to 1
     */
    public record Piece(String text, SourceSpan source, Optional<TimeSpan> time, OptionalDouble confidence) {

        /** Whether the piece reads just as it stands in the source. */
        public boolean isVerbatim() {
            return text.length() == source.length();
        }

        /** Shows offsets and no text. */
        @Override
        public String toString() {
            return "Piece[" + source.start() + " to " + source.end() + "]";
        }
    }

    /**
     * Who speaks, as the format itself says.
     *
     * @param name the name; the empty string where the format marks a new speaker without one
     * @param label how the source prints it: {@code 0} where the format makes the name {@code SPEAKER_00} of it
     * @param kind what stands behind it; empty where the name itself tells
     * @param source where it is printed; empty where it stands anywhere but in this cue
     * @param opensTurn whether it opens a turn also where it has spoken just before, as in formats that name it only where
     *     a turn begins; else cues of one voice in a row are one turn
     */
    public record Voice(
            String name, String label, Optional<Speaker.Kind> kind, Optional<SourceSpan> source, boolean opensTurn) {

        /** A voice that is printed as it is called, anywhere but in this cue. */
        public static Voice of(String name) {
            return new Voice(name, name, Optional.empty(), Optional.empty(), false);
        }

        /** A copy that is printed in another way than it is called. */
        public Voice withLabel(String printed) {
            return new Voice(name, printed, kind, source, opensTurn);
        }

        /** A copy with another {@link #kind()}. */
        public Voice withKind(Speaker.Kind known) {
            return new Voice(name, label, Optional.of(known), source, opensTurn);
        }

        /** A copy that is printed from {@code start} to {@code end}. */
        public Voice withSource(int start, int end) {
            return new Voice(name, label, kind, Optional.of(SourceSpan.of(start, end)), opensTurn);
        }

        /** A copy that {@linkplain #opensTurn() opens a turn} whoever has spoken before. */
        public Voice openingTurn() {
            return new Voice(name, label, kind, source, true);
        }

        /** Whether it has a name. */
        public boolean isNamed() {
            return !name.isBlank();
        }

        /** Shows the kind and no name. */
        @Override
        public String toString() {
            return "Voice[" + kind.map(Speaker.Kind::name).orElse(isNamed() ? "named" : "unnamed") + "]";
        }
    }

    private final Kind kind;
    private final Optional<TimeSpan> time;
    private final Optional<Voice> voice;
    private final List<Piece> pieces;

    private Segment(Kind kind, Optional<TimeSpan> time, Optional<Voice> voice, List<Piece> pieces) {
        this.kind = kind;
        this.time = time;
        this.voice = voice;
        this.pieces = pieces;
    }

    /** A run of plain lines that read just as they stand. */
    public static Segment lines(String source, int start, int end) {
        Piece piece = new Piece(
                source.substring(start, end), SourceSpan.of(start, end), Optional.empty(), OptionalDouble.empty());
        return new Segment(Kind.LINES, Optional.empty(), Optional.empty(), List.of(piece));
    }

    /** A builder of a cue or utterance. */
    public static Builder cue() {
        return new Builder();
    }

    /** How its text is laid out. */
    public Kind kind() {
        return kind;
    }

    /** When it is shown or was spoken. */
    public Optional<TimeSpan> time() {
        return time;
    }

    /** Who speaks, as the format itself says; empty where it says nothing, and the text may hold a label. */
    public Optional<Voice> voice() {
        return voice;
    }

    /** The text in pieces, in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Shows sizes and no text. */
    @Override
    public String toString() {
        return "Segment[" + kind + ", " + pieces.size() + " pieces]";
    }

    /** Builds a cue. Not thread-safe. */
    public static final class Builder {

        private Optional<TimeSpan> time = Optional.empty();
        private Optional<Voice> voice = Optional.empty();
        private final List<Piece> pieces = new ArrayList<>(2);

        private Builder() {}

        /** Sets {@link Segment#time()}; empty by default. */
        public Builder time(TimeSpan time) {
            this.time = Optional.of(time);
            return this;
        }

        /** Sets {@link Segment#voice()}; empty by default. */
        public Builder voice(Voice voice) {
            this.voice = Optional.of(voice);
            return this;
        }

        /** Sets {@link Segment#voice()}, as it is named anywhere but in this cue. */
        public Builder voice(String name) {
            return voice(Voice.of(name));
        }

        /** Sets {@link Segment#voice()} and where it is named. */
        public Builder voice(String name, int start, int end) {
            return voice(Voice.of(name).withSource(start, end));
        }

        /** Adds text, as it reads and where it stands. */
        public Builder text(String text, int start, int end) {
            pieces.add(new Piece(text, SourceSpan.of(start, end), Optional.empty(), OptionalDouble.empty()));
            return this;
        }

        /** Adds text with a time of its own. */
        public Builder word(String text, int start, int end, TimeSpan time, OptionalDouble confidence) {
            pieces.add(new Piece(text, SourceSpan.of(start, end), Optional.of(time), confidence));
            return this;
        }

        /** Builds the segment. */
        public Segment build() {
            return new Segment(Kind.CUE, time, voice, List.copyOf(pieces));
        }
    }
}
