package org.transcript4j.internal.format;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;
import org.transcript4j.source.Region;
import org.transcript4j.source.SegmentSink;

/**
 * Reads the header of a WebVTT file: what stands behind the signature and the lines below it, such as {@code Kind: captions}
 * and {@code X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000}. The {@code Title} is the title of the transcript. A style sheet,
 * which old files have there from {@code Style:} to {@code ##}, has no fields. For one read, not thread-safe.
 */
final class WebVttHeader {

    private static final int LONGEST_KEY = 64;
    private static final String END_OF_STYLE = "##";

    private final String source;
    private final SegmentSink sink;
    private boolean inStyle;

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
        String key = source.substring(start, keyEnd);
        String value = key.isEmpty() ? "" : Words.normalized(source, keyEnd + 1, end);
        if (inStyle || (key.equalsIgnoreCase("style") && value.isEmpty())) {
            inStyle = !source.startsWith(END_OF_STYLE, start);
            sink.region(Region.Role.MARKUP, start, end);
        } else if (key.equalsIgnoreCase("title") && !value.isEmpty()) {
            sink.region(Region.Role.TITLE, start, end);
            sink.title(value);
        } else {
            sink.region(Region.Role.METADATA, start, end);
            if (!value.isEmpty()) {
                sink.metadata(key, value);
            }
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
}
