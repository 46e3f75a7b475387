package org.transcript4j.examples.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.transcript4j.Paragraph;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;

/**
 * In which lines of the source the text of a turn stands. Text and source have the same words, though blanks and line breaks
 * differ. In captions a no-break space that is written as an entity shifts the rest of its paragraph by one word.
 *
 * @param firstOffsets the line, counted from 1, that begins at each offset of the turn's text
 */
record TurnLines(NavigableMap<Integer, Integer> firstOffsets) {

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");
    /** Between paragraphs, see {@link Turn#text()}. */
    private static final int BLANK_LINE = 2;

    static TurnLines of(Turn turn, ParseResult result) {
        TurnLines lines = new TurnLines(new TreeMap<>());
        turn.source().ifPresent(whole -> lines.firstOffsets.put(0, lineOf(result, whole.start())));
        int start = 0;
        for (Paragraph paragraph : turn.paragraphs()) {
            lines.add(paragraph, start, result);
            start += paragraph.text().length() + BLANK_LINE;
        }
        return lines;
    }

    private void add(Paragraph paragraph, int start, ParseResult result) {
        Deque<Integer> lines = paragraph.source().stream()
                .flatMap(piece -> words(result.source().substring(piece.start(), piece.end()))
                        .map(word -> lineOf(result, piece.start() + word.start())))
                .collect(Collectors.toCollection(ArrayDeque::new));
        words(paragraph.text()).takeWhile(word -> !lines.isEmpty()).forEach(word -> {
            int line = lines.remove();
            if (firstOffsets.isEmpty() || firstOffsets.lastEntry().getValue() != line) {
                firstOffsets.put(start + word.start(), line);
            }
        });
    }

    private static int lineOf(ParseResult result, int offset) {
        return result.position(offset).line();
    }

    private static Stream<MatchResult> words(String text) {
        return WORD.matcher(text).results();
    }

    /** The line in which the character at {@code offset} of the turn's text stands. */
    int lineAt(int offset) {
        return firstOffsets.floorEntry(offset).getValue();
    }

    /** For {@link #parse}. */
    @Override
    public String toString() {
        return firstOffsets.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    static TurnLines parse(String text) {
        return new TurnLines(Stream.of(text.split(" "))
                .map(entry -> entry.split(":"))
                .collect(Collectors.toMap(
                        entry -> Integer.valueOf(entry[0]),
                        entry -> Integer.valueOf(entry[1]),
                        (a, b) -> a,
                        TreeMap::new)));
    }
}
