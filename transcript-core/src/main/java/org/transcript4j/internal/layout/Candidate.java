package org.transcript4j.internal.layout;

import java.util.Optional;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.rule.LabelMatch;

/**
 * What may be a speaker label: where it stands, in which shape, and what its name looks like.
 *
 * @param line the line that it begins on, 0-based
 * @param lastLine the last line that it takes, titles and times below it included
 * @param shape the number of its shape in {@link Candidates#shapeName}
 * @param signature shape and decoration as one number: what the labels of one kind in a document share
 * @param labelStart the offset of the label in the text, without decoration
 * @param labelEnd the offset behind the label
 * @param speechStart the offset where speech begins on its last line; the end of that line if it begins below
 * @param timeStart the offset of the time printed with it, or -1
 * @param timeEnd the offset behind that time
 * @param name the number of its name: labels that differ in case, role and note only share one
 * @param score how well formed its name is, from 0 to 1
 * @param casing how its name is cased
 * @param flags what else is known of it, as {@code Candidate.X} bits
 * @param column the column in which its line begins
 * @param following the offset where what stands behind it starts, on its line or below; -1 if nothing does
 * @param own what an own rule said, if one proposed it
 */
public record Candidate(
        int line,
        int lastLine,
        int shape,
        int signature,
        int labelStart,
        int labelEnd,
        int speechStart,
        int timeStart,
        int timeEnd,
        int name,
        double score,
        NameForm.Casing casing,
        int flags,
        int column,
        int following,
        Optional<LabelMatch> own) {

    /** Nobody in particular stands behind the name. */
    public static final int GENERIC = 1;
    /** Several who speak as one stand behind the name. */
    public static final int GROUP = 1 << 1;
    /** The name is that of a thing. */
    public static final int STOP = 1 << 2;
    /** The name begins with a form of address. */
    public static final int HONORIFIC = 1 << 3;
    /** The name begins with an office or task. */
    public static final int ROLE = 1 << 4;
    /** The name has the punctuation of a sentence. */
    public static final int SENTENCE = 1 << 5;
    /** Speech is glued to the delimiter. */
    public static final int TIGHT = 1 << 6;
    /** The label fills its line. */
    public static final int OWN_LINE = 1 << 7;
    /** A blank line, or something that is no text, stands before it. */
    public static final int APART = 1 << 8;
    /** The line before it is text that does not end a sentence. */
    public static final int MID_SENTENCE = 1 << 9;
    /** A bullet opens the line. */
    public static final int BULLET = 1 << 10;
    /** The label itself is emphasized. */
    public static final int EMPHASIS = 1 << 11;
    /** A time stands on the line, or alone on the line above or below. */
    public static final int TIMED = 1 << 12;
    /** The name has words in lower case that are no particles. */
    public static final int LOWER_WORDS = 1 << 13;
    /** The name is one word. */
    public static final int ONE_WORD = 1 << 14;
    /** Text that reads like talk follows. */
    public static final int TALK = 1 << 15;
    /** Nothing that could be speech follows. */
    public static final int NOTHING = 1 << 16;
    /** What follows reads like code or data. */
    public static final int CODE = 1 << 17;

    /** The line is a Markdown heading. */
    public static final int HEADING = 1 << 18;
    /** What follows has the end of a sentence, or is long. */
    public static final int SENTENCES = 1 << 19;

    /** Brackets stand round all of the label. */
    public static final int BRACKETED = 1 << 20;

    /** A tag of markup stands before the label. */
    public static final int TAGGED = 1 << 21;

    /** The name has three words or more, or is long for a script without blanks. */
    public static final int WORDY = 1 << 22;

    /** The label is the letter of questions. */
    public static final int QUESTION = 1 << 23;

    /** The label is one of a known speaker. */
    public static final int KNOWN = 1 << 24;

    /** A colon ends the label. */
    public static final int COLON = 1 << 25;

    /** Whether an own rule says for good that this is a label. */
    public boolean isFinal() {
        return own.isPresent() && !own.get().isCandidate();
    }

    /** A flag if something is so, else none. */
    static int flag(boolean on, int flag) {
        return on ? flag : 0;
    }

    /** Whether one of these flags is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
