package org.transcript4j.examples.batch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.source.Diagnostic.Severity;

/** What was found in each file, in columns. */
final class SummaryTable {

    private static final List<String> HEADINGS = List.of("file", "format", "layout", "speakers", "turns", "warnings");
    private static final int FIRST_NUMBER = 3;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private long turns;

    /** Adds a row. */
    void add(Path file, ParseResult result) {
        int found = result.transcript().turns().size();
        turns += found;
        rows.add(List.of(
                Printable.of(file),
                result.format(),
                result.layout(),
                Integer.toString(result.transcript().speakers().size()),
                Integer.toString(found),
                Long.toString(warnings(result))));
    }

    private static long warnings(ParseResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .count();
    }

    /** Prints headings, rows and a total. */
    void print(PrintStream out) {
        List<Integer> widths =
                IntStream.range(0, HEADINGS.size()).mapToObj(this::width).toList();
        out.println(line(HEADINGS, widths));
        rows.forEach(row -> out.println(line(row, widths)));
        out.println(
                rows.size() + (rows.size() == 1 ? " file, " : " files, ") + turns + (turns == 1 ? " turn" : " turns"));
    }

    private int width(int column) {
        int widest =
                rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        return Math.max(widest, HEADINGS.get(column).length());
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cell(cells.get(column), widths.get(column), column))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /** Words stand to the left and numbers to the right. */
    private static String cell(String text, int width, int column) {
        String padding = " ".repeat(width - length(text));
        return column < FIRST_NUMBER ? text + padding : padding + text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
