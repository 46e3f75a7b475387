package org.transcript4j.internal.format;

/**
 * Where a string next occurs at or behind an offset that only grows. All questions about one text together cost one scan of
 * it, whatever the text, which keeps readers linear. For one read, not thread-safe.
 */
final class NextIndex {

    /** What is returned where the string occurs no more. */
    static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private final String sought;
    private int index = -1;

    NextIndex(String text, String sought) {
        this.text = text;
        this.sought = sought;
    }

    /** The first occurrence at or behind {@code offset}, which is never less than the one asked for before. */
    int from(int offset) {
        if (index < offset) {
            int found = sought.length() == 1 ? text.indexOf(sought.charAt(0), offset) : text.indexOf(sought, offset);
            index = found < 0 ? NONE : found;
        }
        return index;
    }
}
