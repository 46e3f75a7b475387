package org.transcript4j.internal.format;

import org.transcript4j.internal.text.Chars;

/**
 * The lines of a caption file, one after the other. They end with LF, CRLF or CR, as WebVTT has it, and with CR CR LF, which a
 * careless conversion leaves: as two line ends it would put a blank line behind each line, and end each cue before its text.
 * For one read, not thread-safe.
 */
final class CaptionLines {

    private final String text;
    private final NextIndex feeds;
    private final NextIndex returns;
    private int start;
    private int end;
    private int next;
    private boolean heldBack;

    CaptionLines(String text) {
        this.text = text;
        this.feeds = new NextIndex(text, "\n");
        this.returns = new NextIndex(text, "\r");
    }

    /** Goes to the next line; false if there is none. */
    boolean advance() {
        if (heldBack) {
            heldBack = false;
            return true;
        }
        if (next >= text.length()) {
            return false;
        }
        start = next;
        int feed = feeds.from(start);
        int carriageReturn = returns.from(start);
        if (feed < carriageReturn) {
            end = feed;
            next = feed + 1;
        } else if (carriageReturn < NextIndex.NONE) {
            end = carriageReturn;
            next = afterReturn(text, carriageReturn);
        } else {
            end = text.length();
            next = end;
        }
        return true;
    }

    /** Lets the next {@link #advance()} come to this line once more. */
    void holdBack() {
        heldBack = true;
    }

    /** Where the line begins. */
    int start() {
        return start;
    }

    /** Where the line ends, its line end not included. */
    int end() {
        return end;
    }

    /** Where the next line begins, if there is one. */
    int next() {
        return next;
    }

    /** Whether the line has no character at all. */
    boolean isEmpty() {
        return start == end;
    }

    /** Whether the line shows nothing. */
    boolean isBlank() {
        return Chars.skipBlanks(text, start, end) == end;
    }

    /** The offset behind the line end that begins with the CR at {@code at}. */
    static int afterReturn(String text, int at) {
        int after = at + 1;
        if (text.startsWith("\n", after)) {
            return after + 1;
        }
        return text.startsWith("\r\n", after) ? after + 2 : after;
    }
}
