package org.transcript4j.source;

/**
 * Reads one kind of document: takes the decoded source apart into {@link Segment}s. A format never infers labels and never
 * assembles turns; the parser alone does, for all formats alike.
 *
 * <p>Formats are found with {@link java.util.ServiceLoader} when a parser is built, and asked in an unspecified order
 * before the built-in ones; plain text is what no format recognises. Implementations must be thread-safe, take any source
 * that they recognise without an exception, and take time linear in its length.
 */
public interface TranscriptFormat {

    /** A short lower-case name, unique among the formats of a parser: {@code webvtt}. */
    String name();

    /**
     * Whether a source is in this format, told from its first characters.
     *
     * @param head the first 4,096 UTF-16 code units of the source, or all of it if it is shorter, without a byte order mark
     */
    boolean recognizes(CharSequence head);

    /**
     * Reads a source.
     *
     * @param source all of the source, without a byte order mark
     * @param sink takes what is read, in source order
     */
    void read(String source, SegmentSink sink);
}
