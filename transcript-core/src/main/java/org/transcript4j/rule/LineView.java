package org.transcript4j.rule;

import java.util.Optional;

/**
 * A read-only view of one line of the text, without its line end: a {@link CharSequence}, so that
 * {@code pattern.matcher(line)} works.
 *
 * <p>Offsets are 0-based, in UTF-16 code units, and count from the start of the line, indent included. A view shows at most
 * the first {@value #MAX_LENGTH} of them, whatever the length of the line, so that a rule costs the same on a line of a
 * megabyte; what is said on the line runs to its real end all the same. A view handed to a rule is valid during that call
 * alone; keep {@link #toString()} instead. Not thread-safe.
 */
public interface LineView extends CharSequence {

    /** How many UTF-16 code units of a line a view shows at the most. */
    int MAX_LENGTH = 512;

    /** The 1-based number of the line in its text. */
    int lineNumber();

    /** The line before this one, blank or not; empty at the first. */
    Optional<LineView> previous();

    /** The line after this one, blank or not; empty at the last. */
    Optional<LineView> next();

    /** What the view shows, as a string that stays valid. */
    @Override
    String toString();

    /**
     * A view of the first line of {@code text}, to try a rule on; the lines behind it are its {@link #next()} ones.
     *
     * @param text one line or several, separated by LF, CRLF or CR
     */
    static LineView of(String text) {
        return new StringLineView(text.split("\r\n|\r|\n", -1), 0);
    }
}
