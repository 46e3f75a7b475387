package org.transcript4j.write;

import org.transcript4j.internal.text.Chars;

/**
 * Escapes what CommonMark and its usual extensions would take for markup, and nothing else: speech stays readable, and comes
 * back as it was. For one text.
 */
final class MarkdownText {

    private static final int MOST_ORDINAL_DIGITS = 9;
    private static final int LONGEST_REFERENCE = 32;

    private final String text;
    private final StringBuilder out;
    private final boolean hasLink;

    private MarkdownText(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
        this.hasLink = text.contains("](") || text.contains("][");
    }

    /** A paragraph that begins a line: no list, heading, quotation or rule. */
    static String paragraph(String text) {
        return new MarkdownText(text).escape(true);
    }

    /** Text that stands behind something else on its line. */
    static String within(String text) {
        return new MarkdownText(text).escape(false);
    }

    /** Text of a heading, the number signs at the end of which would go. */
    static String heading(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        String escaped = within(text.substring(0, end));
        return end == text.length() ? escaped : escaped + "\\" + text.substring(end);
    }

    private String escape(boolean beginsLine) {
        int mark = beginsLine ? blockMark() : -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == mark || isMarkup(c, i, beginsLine)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** The character that makes a block of the line, or -1. */
    private int blockMark() {
        if (text.isEmpty()) {
            return -1;
        }
        int at = 0;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        boolean isHeading = at > 0 && at <= 6 && isBlank(at);
        boolean isItem = "-+*".indexOf(text.charAt(0)) >= 0 && isBlank(1);
        if (isHeading || isItem || text.charAt(0) == '>' || isRule()) {
            return 0;
        }
        at = 0;
        while (at < text.length() && at <= MOST_ORDINAL_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean isOrdinal = at > 0 && at <= MOST_ORDINAL_DIGITS && (isAt(at, '.') || isAt(at, ')')) && isBlank(at + 1);
        return isOrdinal ? at : -1;
    }

    private boolean isRule() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '-' && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean isMarkup(char c, int at, boolean beginsLine) {
        return switch (c) {
            case '`' -> true;
            case '\\' -> at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
            case '*' -> !(isBlank(at - 1) && isBlank(at + 1));
            case '_' -> !(isBlank(at - 1) && isBlank(at + 1)) && !(isWordPart(at - 1) && isWordPart(at + 1));
            case '~' -> isAt(at - 1, '~') || isAt(at + 1, '~');
            case '<' -> at + 1 < text.length() && opensTag(text.charAt(at + 1));
            case '&' -> isReference(at);
            case '[' -> isLink(at, beginsLine);
            default -> false;
        };
    }

    /** Brackets alone are text, so that {@code [laughter]} stays as it is. */
    private boolean isLink(int at, boolean beginsLine) {
        boolean isDefinition = at == 0 && beginsLine && text.contains("]:");
        return hasLink || isDefinition || isAt(at + 1, '^');
    }

    private boolean isReference(int at) {
        int stop = Math.min(text.length(), at + LONGEST_REFERENCE);
        int end = isAt(at + 1, '#') ? at + 2 : at + 1;
        int from = end;
        while (end < stop && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > from && isAt(end, ';');
    }

    private static boolean opensTag(char c) {
        return Chars.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= text.length() || Chars.isBlank(text.charAt(at));
    }

    private boolean isWordPart(int at) {
        return at >= 0 && at < text.length() && Chars.isWordPart(text.charAt(at));
    }

    private boolean isAt(int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }
}
