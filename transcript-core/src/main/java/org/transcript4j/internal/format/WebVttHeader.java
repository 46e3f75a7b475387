package org.transcript4j.internal.format;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;
import org.transcript4j.source.Region;
import org.transcript4j.source.SegmentSink;

/**
 * Reads the header of a WebVTT file: what stands behind the signature and the lines below it, such as {@code Kind: captions}
 * and {@code X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000}. The {@code Title} is the title of the transcript. Rules of a style
 * sheet, which old files have there, are no fields. For one read, not thread-safe.
 */
final class WebVttHeader {

    private static final int LONGEST_KEY = 64;

    private final String source;
    private final SegmentSink sink;

    WebVttHeader(String source, SegmentSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Takes the line of the signature. */
    void signature(int end) {
        int start = Chars.skipBlanks(source, WebVttFormat.SIGNATURE.length(), end);
        if (start < end) {
            sink.region(Region.Role.METADATA, start, end);
        }
    }

    /** Takes a line of the header. */
    void field(int start, int end) {
        int keyEnd = keyEnd(start, end);
        boolean isTitle = keyEnd > start && source.substring(start, keyEnd).equalsIgnoreCase("title");
        sink.region(isTitle ? Region.Role.TITLE : Region.Role.METADATA, start, end);
        String value = keyEnd > start ? Words.normalized(source, keyEnd + 1, end) : "";
        if (value.isEmpty() || isStyle(value)) {
            return;
        }
        if (isTitle) {
            sink.title(value);
        } else {
            sink.metadata(source.substring(start, keyEnd), value);
        }
    }

    /** Where a key ends, that is where its colon or equals sign stands; {@code start} if there is none. */
    private int keyEnd(int start, int end) {
        int stop = Math.min(end, start + LONGEST_KEY);
        int at = start;
        while (at < stop && isKeyPart(source.charAt(at))) {
            at++;
        }
        return at < stop && (source.charAt(at) == ':' || source.charAt(at) == '=') ? at : start;
    }

    private static boolean isKeyPart(char c) {
        return Chars.isWordPart(c) || c == '-' || c == '_';
    }

    private static boolean isStyle(String value) {
        return value.indexOf('{') >= 0 || value.endsWith(";") || value.endsWith("}");
    }
}
