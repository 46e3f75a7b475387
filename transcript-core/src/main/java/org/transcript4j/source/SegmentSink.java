package org.transcript4j.source;

import java.time.Instant;

/**
 * Takes what a {@link TranscriptFormat} reads. Segments and regions come in source order. What a format gives to neither is
 * {@link Region.Role#MARKUP} if it is printed and {@link Region.Role#BLANK} if it is white space, so that a format has to
 * name only what it knows better.
 */
public interface SegmentSink {

    /** Takes a stretch of text. */
    void segment(Segment segment);

    /**
     * Names the role of a stretch of the source that holds no text of the transcript: {@link Region.Role#METADATA},
     * {@link Region.Role#NOTICE}, {@link Region.Role#TIME}.
     *
     * @param role the role
     * @param start the offset of its first UTF-16 code unit, 0-based
     * @param end the offset behind its last UTF-16 code unit, 0-based
     */
    void region(Region.Role role, int start, int end);

    /** Takes a diagnostic; beyond {@link ParseLimits#maxDiagnostics()} it is counted and dropped. */
    void diagnostic(Diagnostic diagnostic);

    /** Sets the title of the transcript. */
    void title(String title);

    /** Adds a field of the metadata; of two with one key the first stays. */
    void metadata(String key, String value);

    /** Sets the instant that all times are measured from. */
    void startedAt(Instant instant);
}
