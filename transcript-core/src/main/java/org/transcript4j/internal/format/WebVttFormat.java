package org.transcript4j.internal.format;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** WebVTT, by the parser algorithm of the W3C and more tolerant than it. Immutable and thread-safe. */
public final class WebVttFormat implements TranscriptFormat {

    /** What each file begins with. */
    static final String SIGNATURE = "WEBVTT";

    /** A format without state. */
    public WebVttFormat() {}

    @Override
    public String name() {
        return "webvtt";
    }

    @Override
    public boolean recognizes(CharSequence head) {
        return isSignature(head);
    }

    @Override
    public void read(String source, SegmentSink sink) {
        new WebVttReader(source, sink).read();
    }

    /** "WebVTT parser algorithm", steps 4 to 6: the signature, then a blank of any kind, a line end or nothing. */
    static boolean isSignature(CharSequence text) {
        int length = SIGNATURE.length();
        if (text.length() < length || !text.subSequence(0, length).toString().equals(SIGNATURE)) {
            return false;
        }
        return text.length() == length || Chars.isBlank(text.charAt(length));
    }
}
