package org.transcript4j.internal.record;

/**
 * Text joined from pieces. As long as one stretch of the source is all of it, nothing is copied: most paragraphs are one line,
 * and a substring of a source is cut from it at once. Reused for one text after another.
 */
final class JoinedText {

    private final String source;
    private final StringBuilder joined = new StringBuilder();
    private int start;
    private int end;

    JoinedText(String source) {
        this.source = source;
    }

    int length() {
        return end > start ? end - start : joined.length();
    }

    char charAt(int at) {
        return end > start ? source.charAt(start + at) : joined.charAt(at);
    }

    /** Appends a stretch of the source as it stands. */
    void append(int from, int to) {
        if (from >= to) {
            return;
        }
        if (end == from && end > start) {
            end = to;
        } else if (length() == 0) {
            start = from;
            end = to;
        } else {
            spill();
            joined.append(source, from, to);
        }
    }

    /** Appends other text. */
    void append(String text) {
        spill();
        joined.append(text);
    }

    /** Appends a space. */
    void space() {
        spill();
        joined.append(' ');
    }

    private void spill() {
        if (end > start) {
            joined.append(source, start, end);
            start = 0;
            end = 0;
        }
    }

    /** The text; empty again afterwards. */
    String take() {
        String text = end > start ? source.substring(start, end) : joined.toString();
        joined.setLength(0);
        start = 0;
        end = 0;
        return text;
    }
}
