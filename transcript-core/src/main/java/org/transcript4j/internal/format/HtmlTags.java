package org.transcript4j.internal.format;

import java.util.Locale;
import org.transcript4j.internal.text.Chars;

/** The tags of an HTML document, one after the other; comments, scripts and style sheets are passed over. For one read. */
final class HtmlTags {

    private static final int LONGEST_NAME = 8;

    private final String text;
    private final NextIndex opens;
    private final NextIndex closes;
    private final NextIndex commentEnds;
    private int start;
    private int end;
    private String name = "";
    private boolean closing;
    private String inside = "";

    HtmlTags(String text) {
        this.text = text;
        this.opens = new NextIndex(text, "<");
        this.closes = new NextIndex(text, ">");
        this.commentEnds = new NextIndex(text, "-->");
    }

    /** Goes to the next tag; false if there is none. */
    boolean advance() {
        for (int at = opens.from(end); at != NextIndex.NONE; at = opens.from(end)) {
            start = at;
            boolean isComment = text.startsWith("<!--", at);
            int close = isComment ? commentEnds.from(at) : closes.from(at);
            if (close == NextIndex.NONE) {
                return false;
            }
            end = isComment ? close + TimingLine.ARROW.length() : close + 1;
            if (!isComment && readName(close) && !isInsideCode()) {
                return true;
            }
        }
        return false;
    }

    /** Reads the name; false where the {@code <} opens no tag, which is text. */
    private boolean readName(int close) {
        int from = start + 1;
        closing = text.charAt(from) == '/';
        from = closing ? from + 1 : from;
        if (!Chars.isLetter(text.charAt(from))) {
            if (text.charAt(from) != '!') {
                end = start + 1;
            }
            return false;
        }
        int nameEnd = Markup.nameEnd(text, from, close);
        name = nameEnd - from <= LONGEST_NAME ? text.substring(from, nameEnd).toLowerCase(Locale.ROOT) : "";
        return true;
    }

    private boolean isInsideCode() {
        if (!inside.isEmpty()) {
            if (!closing || !name.equals(inside)) {
                return true;
            }
            inside = "";
        } else if (!closing && (name.equals("script") || name.equals("style"))) {
            inside = name;
        }
        return false;
    }

    /** Where the tag begins. */
    int start() {
        return start;
    }

    /** Behind the tag. */
    int end() {
        return end;
    }

    /** Whether this is the name of the tag. */
    boolean is(String sought) {
        return name.equals(sought);
    }

    /** Whether the tag closes its element. */
    boolean isClosing() {
        return closing;
    }
}
