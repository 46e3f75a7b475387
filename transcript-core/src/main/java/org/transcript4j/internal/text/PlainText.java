package org.transcript4j.internal.text;

/**
 * Looks quickly whether a stretch of text is plain: printable ASCII without two spaces together, an opening bracket or a bar.
 * Written without branches on characters, since those of prose can't be foreseen. Not thread-safe.
 */
public final class PlainText {

    private static final int CHUNK = 512;

    private final String text;
    private final char[] chunk;

    /** A look at stretches of one text. */
    public PlainText(String text) {
        this.text = text;
        this.chunk = new char[Math.min(CHUNK, text.length()) + 1];
    }

    /** Whether the text from {@code start} to {@code end} is plain; a space may stand at its end, but no second one behind it. */
    public boolean isPlain(int start, int end) {
        for (int at = start; at < end; at += CHUNK) {
            int length = Math.min(CHUNK, end - at);
            int read = at + length < end ? length + 1 : length;
            text.getChars(at, at + read, chunk, 0);
            if (read == length) {
                chunk[length] = 'x';
            }
            if (hasOther(length)) {
                return false;
            }
        }
        return true;
    }

    /** Each term is negative for a character that is not plain, and no other: the sign of all together tells. */
    private boolean hasOther(int length) {
        int signs = 0;
        for (int i = 0; i < length; i++) {
            int c = chunk[i];
            signs |= (c - ' ')
                    | ('~' - c)
                    | ((c ^ '(') - 1)
                    | ((c ^ '[') - 1)
                    | ((c ^ '|') - 1)
                    | (((c ^ ' ') | (chunk[i + 1] ^ ' ')) - 1);
        }
        return signs < 0;
    }
}
