package org.transcript4j.examples.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all contestants and prints how they compare, as Markdown: the best iteration of each, since what else runs on the
 * machine only ever makes one slower. Ratios hold from machine to machine, times do not.
 *
 * <p>What JMH does goes to standard error, the tables go to standard output.
 */
public final class RatioTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** One text, and what was measured on it for each contestant. */
    private record Row(GeneratedText text, String size, Map<String, Double> micros, Map<String, Double> allocated) {

        String layout() {
            return text.layout().name().toLowerCase(Locale.ROOT);
        }

        double ratio(String contestant, String to) {
            return micros.getOrDefault(contestant, Double.NaN) / micros.getOrDefault(to, Double.NaN);
        }

        double megabytesPerSecond(String contestant) {
            return text.bytes() / micros.getOrDefault(contestant, Double.NaN);
        }

        double allocatedPerByte(String contestant) {
            return allocated.getOrDefault(contestant, Double.NaN) / text.bytes();
        }
    }

    private final List<Row> rows;
    private final JsonTable json;

    private RatioTable(List<Row> rows, JsonTable json) {
        this.rows = rows;
        this.json = json;
    }

    /**
     * Measures and prints.
     *
     * @param args options of JMH, such as {@code -p size=100MB} or {@code -f 3}
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if the options are wrong
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        System.out.print(measure(args).markdown());
    }

    /** Runs the benchmarks with these options of JMH. */
    static RatioTable measure(String... args) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(nameOf(ReadingBenchmark.class))
                .include(nameOf(JsonBenchmark.class))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        OutputFormat progress = OutputFormatFactory.createFormatInstance(
                System.err, options.verbosity().orElse(VerboseMode.NORMAL));
        return of(new Runner(options, progress).run());
    }

    private static String nameOf(Class<?> benchmark) {
        return Pattern.quote(benchmark.getName() + ".");
    }

    private static RatioTable of(Collection<RunResult> results) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            if (!params.getBenchmark().startsWith(ReadingBenchmark.class.getName() + ".")) {
                continue;
            }
            TextLayout layout = TextLayout.valueOf(params.getParam("layout"));
            String size = params.getParam("size");
            Row row = rows.computeIfAbsent(
                    layout + size,
                    key -> new Row(GeneratedText.of(layout, size), size, new HashMap<>(), new HashMap<>()));
            String contestant =
                    params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
            row.micros()
                    .put(contestant, result.getPrimaryResult().getStatistics().getMin());
            Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
            if (allocated != null) {
                row.allocated().put(contestant, allocated.getScore());
            }
        }
        List<Row> sorted = rows.values().stream()
                .sorted(Comparator.comparing((Row row) -> row.text().text().length() / 2_000)
                        .thenComparing(row -> row.text().layout()))
                .toList();
        return new RatioTable(sorted, JsonTable.of(results));
    }

    /** A line on the machine, a table of times, a table of allocations and a table of JSON. */
    String markdown() {
        return "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + LocalDate.now(ZoneOffset.UTC)
                + "\n\nTime\n\n" + times() + "\nBytes allocated per byte of input\n\n" + allocations()
                + "\nJSON, time\n\n" + json.markdown();
    }

    private String times() {
        String heading = line(
                "layout",
                "size",
                "parse, MB/s",
                "parse / scan",
                "parse / readLine",
                "script / parse",
                "jsoup / parse",
                "commonmark / parse");
        return heading
                + line("---", "---", "---:", "---:", "---:", "---:", "---:", "---:")
                + rows.stream()
                        .map(row -> line(
                                row.layout(),
                                row.size(),
                                number(row.megabytesPerSecond("parse")),
                                number(row.ratio("parse", "scan")),
                                number(row.ratio("parse", "readLine")),
                                number(row.ratio("script", "parse")),
                                number(row.ratio("jsoup", "parse")),
                                number(row.ratio("commonmark", "parse"))))
                        .collect(Collectors.joining());
    }

    private String allocations() {
        return line("layout", "size", "parse", "readLine", "script", "jsoup", "commonmark")
                + line("---", "---", "---:", "---:", "---:", "---:", "---:")
                + rows.stream()
                        .map(row -> line(
                                row.layout(),
                                row.size(),
                                number(row.allocatedPerByte("parse")),
                                number(row.allocatedPerByte("readLine")),
                                number(row.allocatedPerByte("script")),
                                number(row.allocatedPerByte("jsoup")),
                                number(row.allocatedPerByte("commonmark"))))
                        .collect(Collectors.joining());
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Two digits that matter, or nothing where nothing was measured. */
    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
