package org.transcript4j.internal.format;

import org.transcript4j.SourceSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.SegmentSink;

/** What the caption formats have to say about a source, in one wording. */
final class Diagnostics {

    private final SegmentSink sink;

    Diagnostics(SegmentSink sink) {
        this.sink = sink;
    }

    /** A cue whose times cannot be read is left out with its text. */
    void dropped(int start, int end) {
        report(
                DiagnosticCode.CUE_DROPPED,
                Diagnostic.Severity.ERROR,
                "the times of this cue cannot be read",
                start,
                end);
    }

    /** The times of a cue cannot be read, and it goes on without. */
    void timeless(int start, int end) {
        report(
                DiagnosticCode.CUE_REPAIRED,
                Diagnostic.Severity.WARNING,
                "this time cannot be read: the cue has none",
                start,
                end);
    }

    /** A numbered cue has no line with times. */
    void untimed(int start, int end) {
        report(DiagnosticCode.CUE_DROPPED, Diagnostic.Severity.ERROR, "this cue has no times", start, end);
    }

    /** Times are clear, but not written as the format demands. */
    void irregularTimes(int start, int end) {
        report(
                DiagnosticCode.CUE_REPAIRED,
                Diagnostic.Severity.INFO,
                "the times of this cue are not written as hh:mm:ss.ttt",
                start,
                end);
    }

    /** The number of a cue stands on the line right behind the text of the cue before it. */
    void numberWithoutGap(int start, int end) {
        report(
                DiagnosticCode.CUE_REPAIRED,
                Diagnostic.Severity.INFO,
                "this number without a blank line before it was taken for that of the cue below",
                start,
                end);
    }

    /** Text behind a blank line. */
    void continued(int start, int end) {
        report(
                DiagnosticCode.CUE_REPAIRED,
                Diagnostic.Severity.INFO,
                "the text behind a blank line was taken for more of this cue",
                start,
                end);
    }

    /** A tag that is never closed. */
    void unclosedTag(int start, int end) {
        report(
                DiagnosticCode.CUE_REPAIRED,
                Diagnostic.Severity.WARNING,
                "a tag has no '>' and takes the rest of the cue with it",
                start,
                end);
    }

    /** Text that belongs to no cue. */
    void ignored(int start, int end) {
        report(DiagnosticCode.CONTENT_IGNORED, Diagnostic.Severity.INFO, "this text belongs to no cue", start, end);
    }

    private void report(DiagnosticCode code, Diagnostic.Severity severity, String message, int start, int end) {
        sink.diagnostic(new Diagnostic(code, severity, message, SourceSpan.of(start, end)));
    }
}
