package org.transcript4j.source;

import org.transcript4j.SourceSpan;

/**
 * Something that a reader of the transcript may want to know about its source. A parse never fails on text: it says here
 * what it made of it.
 *
 * <p>The message may quote a few words of the source; {@link #toString()} does not. Immutable and thread-safe.
 *
 * @param code what it is, for programs
 * @param severity how bad it is
 * @param message what it is, for people, on one line
 * @param span where it is in the source; the whole source where it concerns the document
 */
public record Diagnostic(DiagnosticCode code, Severity severity, String message, SourceSpan span) {

    /** How bad it is. */
    public enum Severity {
        /** Good to know; nothing is wrong. */
        INFO,
        /** Something may have been read wrongly. */
        WARNING,
        /** Something could not be read. */
        ERROR
    }

    /** Shows code, severity and place, and no text of the source. */
    @Override
    public String toString() {
        return "Diagnostic[" + code + ", " + severity + ", " + span.start() + " to " + span.end() + "]";
    }
}
