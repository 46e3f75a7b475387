package org.transcript4j.layout;

import java.util.List;

/** Paper for a rendering: takes lines. Not thread-safe. */
final class Page {

    private static final int WIDTH = 66;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds text just as it is. */
    Page raw(String verbatim) {
        text.append(verbatim);
        return this;
    }

    /** Adds an empty line. */
    Page blank() {
        return line("");
    }

    /** Adds paragraphs, one a line, blank lines between them, {@code before} in front of the first alone. */
    Page paragraphs(String before, List<String> paragraphs) {
        line(before + paragraphs.get(0));
        paragraphs.stream().skip(1).forEach(paragraph -> blank().line(paragraph));
        return this;
    }

    /** Adds paragraphs, one a line, blank lines between them, {@code indent} in front of each. */
    Page indented(String indent, List<String> paragraphs) {
        line(indent + paragraphs.get(0));
        paragraphs.stream().skip(1).forEach(paragraph -> blank().line(indent + paragraph));
        return this;
    }

    /** Adds a paragraph on lines of at most 66 characters: {@code first} in front of the first, {@code rest} of the others. */
    Page wrapped(String first, String rest, String paragraph) {
        return wrapped(first, rest, paragraph, WIDTH);
    }

    /** Adds a paragraph on lines of at most {@code width} characters. */
    Page wrapped(String first, String rest, String paragraph, int width) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : paragraph.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                line(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return line(line.toString());
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
