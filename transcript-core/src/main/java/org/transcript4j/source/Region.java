package org.transcript4j.source;

/**
 * A stretch of the source and what it was read as. The regions of a parse cover the source from 0 to its length without gap
 * or overlap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the offset of its first UTF-16 code unit in the source, 0-based
 * @param end the offset behind its last UTF-16 code unit in the source, 0-based
 * @param role what it was read as
 */
public record Region(int start, int end, Role role) {

    /** What a stretch of the source was read as. */
    public enum Role {
        /** The title of the transcript. */
        TITLE,
        /** A paragraph that introduces it. */
        SUMMARY,
        /** Front matter and header fields. */
        METADATA,
        /** A speaker label, without its decoration. */
        LABEL,
        /** A time: of a turn, a paragraph or a cue. */
        TIME,
        /** What somebody says. */
        SPEECH,
        /** Something that happens, on a line of its own or within speech. */
        EVENT,
        /** A heading. */
        HEADING,
        /** A word of the publisher to the reader. */
        NOTICE,
        /** Page furniture: running heads, page numbers, line numbers, form feeds. */
        FURNITURE,
        /** Decoration: bullets, emphasis, the colon of a label, tags, cue numbers. */
        MARKUP,
        /** White space, line ends and invisible characters. */
        BLANK,
        /** Anything else: attendance, contents, text that is nobody's. */
        UNCLASSIFIED
    }

    /**
     * A region.
     *
     * @throws IllegalArgumentException unless {@code 0 <= start <= end}
     */
    public Region {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a region must have 0 <= start <= end, but is " + start + " to " + end);
        }
    }
}
