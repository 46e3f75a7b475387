package org.transcript4j.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.transcript4j.Transcript;
import org.transcript4j.parse.TranscriptParser;

/**
 * What it costs to read a text, from a string in memory. The heap is touched beforehand and the collector is the parallel
 * one: with others, large arrays mislead.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class ReadingBenchmark {

    /** How the text is laid out. */
    @Param
    TextLayout layout = TextLayout.INLINE;

    /** How large it is: {@code 10KB}, {@code 1MB}, and where asked for {@code 100MB}. */
    @Param({"10KB", "1MB"})
    String size = "10KB";

    private final TranscriptParser parser = TranscriptParser.create();
    private final Parser markdown = Parser.builder().build();
    private RegexScript script = new RegexScript(layout);
    private String text = "";

    /** For JMH. */
    public ReadingBenchmark() {}

    /** Makes the text. */
    @Setup
    public void generate() {
        text = GeneratedText.of(layout, size).text();
        script = new RegexScript(layout);
    }

    /** Finds the line ends: about the least that anyone can do. */
    @Benchmark
    public int scan() {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** Takes the lines apart and does nothing with them. */
    @Benchmark
    public int readLine() throws IOException {
        BufferedReader reader = new BufferedReader(new StringReader(text));
        int characters = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            characters += line.length();
        }
        return characters;
    }

    /** Runs the script that knows the layout. */
    @Benchmark
    public List<?> script() throws IOException {
        return script.read(text);
    }

    /** Infers the layout and reads the transcript. */
    @Benchmark
    public Transcript parse() {
        return parser.parse(text).transcript();
    }

    /** Reads the same text as HTML. */
    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(text);
    }

    /** Reads the same text as Markdown. */
    @Benchmark
    public Node commonmark() {
        return markdown.parse(text);
    }
}
