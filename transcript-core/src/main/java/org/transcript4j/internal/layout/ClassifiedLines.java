package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Lines;

/** The lines of a text with the kind of each. */
public final class ClassifiedLines {

    private final Lines lines;
    private final LineKind[] kinds;
    private final int frontMatterEnd;
    private final boolean cues;

    private ClassifiedLines(Lines lines, LineKind[] kinds, int frontMatterEnd, boolean cues) {
        this.lines = lines;
        this.kinds = kinds;
        this.frontMatterEnd = frontMatterEnd;
        this.cues = cues;
    }

    ClassifiedLines(Lines lines, LineKind[] kinds, int frontMatterEnd) {
        this(lines, kinds, frontMatterEnd, false);
    }

    /** The lines of cues. */
    static ClassifiedLines ofCues(Lines lines, LineKind[] kinds) {
        return new ClassifiedLines(lines, kinds, 0, true);
    }

    /** Whether these are the lines of cues, which are wrapped anywhere, a blank line between any two cues. */
    boolean isCues() {
        return cues;
    }

    /** The lines; line numbers in the margin are not part of their content. */
    public Lines lines() {
        return lines;
    }

    /** What a line is. */
    public LineKind kind(int line) {
        return kinds[line];
    }

    /** The first line behind the front matter; 0 if there is none. */
    public int frontMatterEnd() {
        return frontMatterEnd;
    }

    /** Whether there is nothing between this line and text before it: the start, a blank line, a rule, a heading, an event. */
    boolean isBoundary(int line) {
        return line < 0
                || line >= kinds.length
                || (kinds[line] != LineKind.TEXT && kinds[line] != LineKind.CODE && kinds[line] != LineKind.TABLE);
    }

    /** The nearest line from {@code line} on that holds text of any kind, or the number of lines. */
    int nextText(int line) {
        int at = line;
        while (at < kinds.length && kinds[at] != LineKind.TEXT && kinds[at] != LineKind.CODE) {
            at++;
        }
        return at;
    }
}
