package org.transcript4j.internal.record;

/** What a line does in the record. */
enum LineRole {
    /** Nothing to see. */
    BLANK,
    /** Front matter or header field. */
    METADATA,
    /** The title. */
    TITLE,
    /** Prose that introduces the record. */
    SUMMARY,
    /** A word of the publisher. */
    NOTICE,
    /** Nobody's text. */
    OTHER,
    /** A heading; ends the turn. */
    HEADING,
    /** Something that happens; ends nothing. */
    EVENT,
    /** A line that opens a turn. */
    LABEL,
    /** A line that opens a turn of somebody who is not named: {@code >> And so}. */
    UNNAMED,
    /** The rest of a label that runs over several lines. */
    LABEL_REST,
    /** Speech of the open turn. */
    SPEECH,
    /** A time alone. */
    TIME,
    /** Decoration; ends nothing. */
    MARKUP,
    /** A rule; ends the turn. */
    RULE,
    /** Page furniture; ends nothing, not even a sentence. */
    FURNITURE
}
