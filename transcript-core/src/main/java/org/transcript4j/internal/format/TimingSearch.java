package org.transcript4j.internal.format;

import org.transcript4j.internal.text.Chars;

/** Tells caption files without a signature by a line with times among their first lines. */
final class TimingSearch {

    /** How many lines that are not blank may stand before it: a number, notes of the maker, a cue that is broken. */
    private static final int FIRST_LINES = 12;

    private TimingSearch() {}

    /**
     * Whether one of the first lines holds the times of a cue, and nothing is wrong with them; never in WebVTT, which has a
     * signature, and in HTML.
     */
    static boolean finds(String head, BlockTiming timing) {
        int first = Chars.skipBlanks(head, 0, head.length());
        if (WebVttFormat.isSignature(head) || head.startsWith("<", first)) {
            return false;
        }
        CaptionLines lines = new CaptionLines(head);
        int seen = 0;
        while (seen < FIRST_LINES && lines.advance()) {
            if (lines.isBlank()) {
                continue;
            }
            seen++;
            if (timing.looksLikeTimes(head, lines.start(), lines.end())
                    && timing.line().read(head, lines.start(), lines.end())) {
                return true;
            }
        }
        return false;
    }
}
