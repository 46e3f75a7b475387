package org.transcript4j.examples.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** How writing and reading JSON compares with Jackson's bare generator and parser, as Markdown. */
final class JsonTable {

    /** The best iteration of each contestant, in microseconds, by content and size. */
    private final Map<String, Map<String, Double>> rows = new TreeMap<>();

    private JsonTable() {}

    /** The table of those results that are of {@link JsonBenchmark}. */
    static JsonTable of(Collection<RunResult> results) {
        JsonTable table = new JsonTable();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            if (benchmark.startsWith(JsonBenchmark.class.getName() + ".")) {
                String content = result.getParams().getParam("content").toLowerCase(Locale.ROOT);
                table.rows
                        .computeIfAbsent(content + " | " + result.getParams().getParam("size"), row -> new HashMap<>())
                        .put(
                                benchmark.substring(benchmark.lastIndexOf('.') + 1),
                                result.getPrimaryResult().getStatistics().getMin());
            }
        }
        return table;
    }

    String markdown() {
        StringBuilder table = new StringBuilder("| content | size of the text | write / generator | read / parser |\n");
        table.append("| --- | --- | ---: | ---: |\n");
        rows.forEach((row, micros) -> table.append("| %s | %s | %s |\n"
                .formatted(row, ratio(micros, "write", "generator"), ratio(micros, "read", "parser"))));
        return table.toString();
    }

    private static String ratio(Map<String, Double> micros, String contestant, String to) {
        Double one = micros.get(contestant);
        Double other = micros.get(to);
        return one == null || other == null ? "" : String.format(Locale.ROOT, "%.2f", one / other);
    }
}
