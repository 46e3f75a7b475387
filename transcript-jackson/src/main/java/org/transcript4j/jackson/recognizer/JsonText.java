package org.transcript4j.jackson.recognizer;

/**
 * A string or a number of the JSON, and where it stands in the source: a string without its quotes. Immutable.
 *
 * @param value how it reads, escapes decoded
 * @param start where it begins in the source
 * @param end behind it
 */
record JsonText(String value, int start, int end) {

    /** Whether it reads just as it stands: nothing in it is escaped. */
    boolean isVerbatim() {
        return value.length() == end - start;
    }

    boolean isBlank() {
        return value.isBlank();
    }

    /** The same without blanks at its ends; what is escaped keeps its whole place. */
    JsonText strip() {
        String bare = value.strip();
        if (bare.length() == value.length()) {
            return this;
        }
        if (!isVerbatim()) {
            return new JsonText(bare, start, end);
        }
        int first = start + value.length() - value.stripLeading().length();
        return new JsonText(bare, first, first + bare.length());
    }

    /** Where the source has the character at {@code index}, counted on from {@code known}, a place found by this method. */
    Place place(String source, Place known, int index) {
        if (isVerbatim()) {
            return new Place(index, start + index);
        }
        int at = known.offset();
        for (int i = known.index(); i < index; i++) {
            at += escapeLength(source, at);
        }
        return new Place(index, at);
    }

    /** Where the first character stands. */
    Place first() {
        return new Place(0, start);
    }

    private static int escapeLength(String source, int at) {
        if (source.charAt(at) != '\\') {
            return 1;
        }
        return source.charAt(at + 1) == 'u' ? 6 : 2;
    }

    /**
     * A character of a text and where it stands.
     *
     * @param index of the character in the text
     * @param offset of the source
     */
    record Place(int index, int offset) {}
}
