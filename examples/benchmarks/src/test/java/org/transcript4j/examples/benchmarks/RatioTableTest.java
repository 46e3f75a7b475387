package org.transcript4j.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The benchmarks run, and the tables have all figures; what the figures are is nobody's business here. */
class RatioTableTest {

    @Test
    void hasARowForEachLayoutAndContentInItsTables() throws Exception {
        String[] args = "-v SILENT -f 0 -wi 0 -i 1 -r 1ms -p size=10KB".split(" ");

        List<String> lines = RatioTable.measure(args).markdown().lines().toList();

        for (TextLayout layout : TextLayout.values()) {
            String name = layout.name().toLowerCase(Locale.ROOT);
            List<String> rows = lines.stream()
                    .filter(line -> line.startsWith("| " + name + " | 10KB |"))
                    .toList();
            assertEquals(2, rows.size(), name);
            rows.forEach(row -> assertTrue(row.matches("\\| \\w+ \\| 10KB( \\| [\\d.]+){5,6} \\|"), row));
        }
        for (JsonContent content : JsonContent.values()) {
            String row = "\\| " + content.name().toLowerCase(Locale.ROOT) + " \\| 10KB( \\| [\\d.]+){2} \\|";
            assertEquals(1, lines.stream().filter(line -> line.matches(row)).count(), row);
        }
    }
}
