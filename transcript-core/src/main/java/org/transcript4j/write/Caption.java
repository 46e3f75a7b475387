package org.transcript4j.write;

import java.util.List;

/**
 * What a caption file holds between two blank lines.
 *
 * @param kind what it is
 * @param name who speaks; empty if nobody is named
 * @param isFirst whether it is the first of its turn
 * @param start when it starts, in milliseconds; 0 for a comment
 * @param end when it ends, in milliseconds, or {@link #OPEN}
 * @param text the text, on one line
 * @param stamps the times within the text, in order of their offsets
 */
record Caption(Kind kind, String name, boolean isFirst, long start, long end, String text, List<Stamp> stamps) {

    /** The end of a caption that has none. */
    static final long OPEN = -1;

    /** What stands in a caption file. */
    enum Kind {
        /** A cue that somebody speaks. */
        SPEECH,
        /** A cue of something that happens. */
        EVENT,
        /** Text without a time. */
        COMMENT
    }

    /**
     * A time within a text.
     *
     * @param offset where the text begins that is spoken from then on
     * @param millis the time, in milliseconds
     */
    record Stamp(int offset, long millis) {}

    /** A comment. */
    static Caption comment(String text) {
        return new Caption(Kind.COMMENT, "", false, 0, OPEN, text, List.of());
    }

    Caption withEnd(long millis) {
        return new Caption(kind, name, isFirst, start, millis, text, stamps);
    }

    /** A copy with further lines of text, a line end before each. */
    Caption withFurther(String lines) {
        return new Caption(kind, name, isFirst, start, end, text + lines, stamps);
    }

    boolean isTimed() {
        return kind != Kind.COMMENT;
    }
}
