package org.transcript4j.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a {@link SpeakerLabelRule} found on a line: where the label stands and where speech begins, or that there is none.
 *
 * <p>All offsets are 0-based UTF-16 code units from the start of the line, as {@link LineView} counts them. Immutable and
 * thread-safe; each method returns a copy.
 */
public final class LabelMatch {

    private static final LabelMatch NOT_A_LABEL = new LabelMatch(new Range(0, 0), 0, Parts.NONE, false, true);

    /** A range of the line: 0-based, end exclusive, in UTF-16 code units. */
    public record Range(int start, int end) {

        /**
         * A range of a line.
         *
         * @throws IllegalArgumentException unless {@code 0 <= start <= end}
         */
        public Range {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(
                        "a range must have 0 <= start <= end, but is " + start + " to " + end);
            }
        }
    }

    private record Parts(
            Optional<Range> role,
            Optional<Range> note,
            Optional<Range> time,
            Optional<String> name,
            List<String> joint) {

        static final Parts NONE =
                new Parts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private final Range label;
    private final int speechStart;
    private final Parts parts;
    private final boolean candidate;
    private final boolean veto;

    private LabelMatch(Range label, int speechStart, Parts parts, boolean candidate, boolean veto) {
        this.label = label;
        this.speechStart = speechStart;
        this.parts = parts;
        this.candidate = candidate;
        this.veto = veto;
    }

    /**
     * A label, final as it stands.
     *
     * @param start where the label begins, without decoration such as a bullet
     * @param end behind the label, without decoration such as a colon; the label must not be blank
     * @param speechStart where speech begins, behind the label; the length of the line if it begins on the next one
     * @throws IllegalArgumentException unless {@code 0 <= start < end <= speechStart}
     */
    public static LabelMatch label(int start, int end, int speechStart) {
        Range range = new Range(start, end);
        if (start == end || speechStart < end) {
            throw new IllegalArgumentException("a label must have 0 <= start < end <= speechStart, but is " + start
                    + " to " + end + " with speech at " + speechStart);
        }
        return new LabelMatch(range, speechStart, Parts.NONE, false, false);
    }

    /** A veto: this line is not read as a label, whatever the other rules would say. */
    public static LabelMatch notALabel() {
        return NOT_A_LABEL;
    }

    /** Names the part of the line that is the speaker's role, title, affiliation or party. */
    public LabelMatch role(int start, int end) {
        return with(new Parts(Optional.of(new Range(start, end)), parts.note, parts.time, parts.name, parts.joint));
    }

    /** Names the part of the line that says something about this turn alone, such as {@code voice-over}. */
    public LabelMatch note(int start, int end) {
        return with(new Parts(parts.role, Optional.of(new Range(start, end)), parts.time, parts.name, parts.joint));
    }

    /** Names the part of the line that is the time of this turn, in one of the usual forms ({@code 1:02}, {@code 62.5s}). */
    public LabelMatch time(int start, int end) {
        return with(new Parts(parts.role, parts.note, Optional.of(new Range(start, end)), parts.name, parts.joint));
    }

    /** Gives the speaker's name where it differs from the printed label: {@code Q.} may stand for {@code Questioner}. */
    public LabelMatch name(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker's name must not be blank");
        }
        return with(new Parts(parts.role, parts.note, parts.time, Optional.of(name), parts.joint));
    }

    /** Gives the names of several speakers who share this label. */
    public LabelMatch speakers(List<String> names) {
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the names of joint speakers must be neither none nor blank");
        }
        return with(new Parts(parts.role, parts.note, parts.time, parts.name, List.copyOf(names)));
    }

    /** The same match as a proposal: the layout of the whole document decides whether it is a label. */
    public LabelMatch asCandidate() {
        return new LabelMatch(label, speechStart, parts, true, veto);
    }

    private LabelMatch with(Parts changed) {
        return new LabelMatch(label, speechStart, changed, candidate, veto);
    }

    /** Where the label stands; meaningless for a {@linkplain #isVeto() veto}. */
    public Range label() {
        return label;
    }

    /** Where speech begins. */
    public int speechStart() {
        return speechStart;
    }

    /** Where the role stands, if the rule knows. */
    public Optional<Range> role() {
        return parts.role;
    }

    /** Where the note stands, if the rule knows. */
    public Optional<Range> note() {
        return parts.note;
    }

    /** Where the time stands, if the rule knows. */
    public Optional<Range> time() {
        return parts.time;
    }

    /** The speaker's name, where it is not the printed one. */
    public Optional<String> name() {
        return parts.name;
    }

    /** The names of joint speakers; empty where there is one. */
    public List<String> speakers() {
        return parts.joint;
    }

    /** Whether the document decides on this match. */
    public boolean isCandidate() {
        return candidate;
    }

    /** Whether this line must not be read as a label. */
    public boolean isVeto() {
        return veto;
    }

    /** Shows the offsets and no text. */
    @Override
    public String toString() {
        return veto
                ? "LabelMatch[not a label]"
                : "LabelMatch[" + label.start() + " to " + label.end() + ", speech at " + speechStart
                        + (candidate ? ", candidate]" : "]");
    }
}
