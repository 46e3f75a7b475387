package org.transcript4j.internal.text;

import java.util.Objects;
import java.util.Optional;
import org.transcript4j.rule.LineView;

/** A view of one line of a text without a copy; moved from line to line. */
public final class LineCursor implements LineView {

    private final Lines lines;
    private int line;

    /** A cursor that stands on the first line. */
    public LineCursor(Lines lines) {
        this.lines = lines;
    }

    /** Moves to a line. */
    public void moveTo(int number) {
        line = number;
    }

    private int start() {
        return lines.start(line);
    }

    @Override
    public int lineNumber() {
        return line + 1;
    }

    @Override
    public Optional<LineView> previous() {
        return line == 0 ? Optional.empty() : Optional.of(at(line - 1));
    }

    @Override
    public Optional<LineView> next() {
        return line + 1 == lines.count() ? Optional.empty() : Optional.of(at(line + 1));
    }

    private LineView at(int number) {
        LineCursor other = new LineCursor(lines);
        other.moveTo(number);
        return other;
    }

    @Override
    public int length() {
        return Math.min(MAX_LENGTH, lines.end(line) - start());
    }

    @Override
    public char charAt(int index) {
        Objects.checkIndex(index, length());
        return lines.text().charAt(start() + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        return lines.text().substring(start() + from, start() + to);
    }

    @Override
    public String toString() {
        return lines.text().substring(start(), start() + length());
    }
}
