package org.transcript4j.internal.layout;

/** What a line is before any name is known. */
public enum LineKind {
    /** Nothing to see. */
    BLANK,
    /** Text, which may hold a label. */
    TEXT,
    /** A line of dashes, stars, equals signs or underscores. */
    RULE,
    /** Two dashes alone, which stand between a name and its title. */
    DASHES,
    /** A Markdown heading. */
    HEADING,
    /** A time and nothing else. */
    TIME,
    /** An event in brackets and nothing else. */
    EVENT,
    /** A line of an insert in brackets that runs over several. */
    INSERT,
    /** A line of fenced code. */
    CODE,
    /** A row of a table. */
    TABLE,
    /** Tags and nothing else. */
    TAGS,
    /** Front matter. */
    FRONT_MATTER,
    /** Page furniture: a page number, a running head. */
    FURNITURE
}
