package org.transcript4j.captions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.TranscriptParser;

/** A hostile source costs at most ten times an ordinary one of its size, through the whole parser; most cost less than it. */
class HostileCuesTest {

    private static final TranscriptParser PARSER = TranscriptParser.create();
    private static final int SIZE = 100_000;
    private static final int MOST = 10;
    /** What a busy machine adds; quadratic work takes many seconds. */
    private static final long NOISE = 200_000_000;

    private static final String ORDINARY = ordinary();
    private static final String[] UNITS = {
        "<",
        "<v <v",
        "<v Ana>",
        "</v>",
        "&&&",
        "&amp;",
        "-->",
        "-->\n",
        "<00:01.000>",
        "{\\",
        "word ",
        "\0",
        "\r",
        ">> ",
        "[x ("
    };

    static Stream<String> sources() {
        return Stream.of(
                        "WEBVTT\n\n00:01.000 --> 00:02.000\n",
                        "00:00:01,000 --> 00:00:02,000\n",
                        "<time>0:01</time><p>")
                .flatMap(start -> Stream.of(UNITS)
                        .flatMap(unit -> Stream.of(
                                start + unit.repeat(SIZE / unit.length()),
                                (start + unit + "\n\n").repeat(SIZE / (start + unit + "\n\n").length()))));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("sources")
    void costsLittleMoreThanAnOrdinaryOne(String hostile) {
        long most = MOST * shortest(ORDINARY, 0) + NOISE;
        long time = shortest(hostile, most);

        assertTrue(time <= most, () -> time + " ns, but at most " + most + " ns");
    }

    /** The shortest of three times, or the first that is short enough: the collector and the compiler have their say in each. */
    private static long shortest(String source, long enough) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 3 && shortest > enough; i++) {
            long start = System.nanoTime();
            PARSER.parse(source);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    private static String ordinary() {
        StringBuilder out = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; out.length() < SIZE; i++) {
            String clock = "%02d:%02d:%02d".formatted(i / 3_600, i / 60 % 60, i % 60);
            out.append(clock).append(".000 --> ").append(clock).append(".900\n");
            out.append(i % 3 == 0 ? "<v Ana>and so the ferry was late\nagain today</v>" : "<v Bo>and nobody knew.");
            out.append("\n\n");
        }
        return out.toString();
    }
}
