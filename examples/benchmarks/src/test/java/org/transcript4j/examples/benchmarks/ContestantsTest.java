package org.transcript4j.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.transcript4j.Turn;
import org.transcript4j.examples.benchmarks.RegexScript.ScriptTurn;
import org.transcript4j.parse.TranscriptParser;

/** Only contestants that do the same work can be compared. */
class ContestantsTest {

    @ParameterizedTest
    @EnumSource
    void findTheSameTurnsInASmallText(TextLayout layout) throws IOException {
        findTheSameTurns(GeneratedText.of(layout, "10KB"));
    }

    @ParameterizedTest
    @EnumSource
    void findTheSameTurnsInALargeText(TextLayout layout) throws IOException {
        findTheSameTurns(GeneratedText.of(layout, "1MB"));
    }

    @ParameterizedTest
    @EnumSource
    void writeTheSameJson(JsonContent content) {
        JsonBenchmark benchmark = new JsonBenchmark();
        benchmark.content = content;
        benchmark.size = "10KB";
        benchmark.generate();
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        benchmark.generate(bare);

        assertArrayEquals(benchmark.json(), bare.toByteArray());
        assertEquals(content.ofSize("10KB"), benchmark.read());
    }

    private static void findTheSameTurns(GeneratedText text) throws IOException {
        List<ScriptTurn> script = new RegexScript(text.layout()).read(text.text());
        List<Turn> parse =
                TranscriptParser.create().parse(text.text()).transcript().turns();

        assertEquals(text.turns(), script.size(), "script");
        assertEquals(text.turns(), parse.size(), "parse");
        assertEquals(
                script.stream().map(ScriptTurn::speaker).toList(),
                parse.stream().map(turn -> turn.label().orElseThrow().text()).toList());
    }
}
