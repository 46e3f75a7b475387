package org.transcript4j.parse;

import org.transcript4j.SourceSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** A format of a host: {@code QUOTED} and a title, then lines of text behind {@code "| "} and remarks. */
public final class QuotedLinesFormat implements TranscriptFormat {

    private static final String SIGNATURE = "QUOTED ";

    /** A format without state. */
    public QuotedLinesFormat() {}

    @Override
    public String name() {
        return "quoted";
    }

    @Override
    public boolean recognizes(CharSequence head) {
        return head.toString().startsWith(SIGNATURE);
    }

    @Override
    public void read(String source, SegmentSink sink) {
        int at = source.indexOf('\n') + 1;
        sink.region(Region.Role.TITLE, SIGNATURE.length(), at - 1);
        sink.title(source.substring(SIGNATURE.length(), at - 1));
        sink.metadata("kind", "quotes");
        while (at < source.length()) {
            int end = source.indexOf('\n', at);
            if (source.startsWith("| ", at)) {
                sink.segment(Segment.lines(source, at + 2, end));
            } else if (end > at) {
                sink.region(Region.Role.NOTICE, at, end);
                sink.diagnostic(new Diagnostic(
                        DiagnosticCode.CONTENT_IGNORED, Diagnostic.Severity.INFO, "a remark", SourceSpan.of(at, end)));
            }
            at = end + 1;
        }
    }
}
