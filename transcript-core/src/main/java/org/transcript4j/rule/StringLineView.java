package org.transcript4j.rule;

import java.util.Optional;

/** A line of a short text, for trying a rule on. */
final class StringLineView implements LineView {

    private final String[] lines;
    private final int index;
    private final String shown;

    StringLineView(String[] lines, int index) {
        this.lines = lines;
        this.index = index;
        String line = lines[index];
        this.shown = line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
    }

    @Override
    public int lineNumber() {
        return index + 1;
    }

    @Override
    public Optional<LineView> previous() {
        return index == 0 ? Optional.empty() : Optional.of(new StringLineView(lines, index - 1));
    }

    @Override
    public Optional<LineView> next() {
        return index == lines.length - 1 ? Optional.empty() : Optional.of(new StringLineView(lines, index + 1));
    }

    @Override
    public int length() {
        return shown.length();
    }

    @Override
    public char charAt(int offset) {
        return shown.charAt(offset);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return shown.substring(start, end);
    }

    @Override
    public String toString() {
        return shown;
    }
}
