package org.transcript4j.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text sixteen times as long takes no more than a few times sixteen times as long, whatever it consists of. */
class LinearWorkTest {

    private static final int SMALL = 20_000;
    private static final int FACTOR = 16;
    /** Quadratic work would take {@link #FACTOR} times more than linear work; noise takes a few times. */
    private static final int SLACK = 8;

    private static final TranscriptParser PARSER = TranscriptParser.create();

    static Stream<String> units() {
        return Stream.of(
                "ANA BELL: The boat is running again.\n\nTOM REED: Is it?\n\n",
                "  • Ana Bell:\n\n    The boat is running.\n\n  • Tom Reed:\n\n    Is it?\n\n",
                "[x\n",
                "[",
                "(a (b ",
                "a:",
                "Ab: c\n",
                "ANA\n",
                ">> hi\n",
                "```\n",
                "<a>\n",
                "1\n",
                "Ana\n--\nCFO\n",
                "a\r",
                "**",
                "\n",
                "<v <v ",
                "&&&",
                "Mr. A. ",
                "“a: ");
    }

    @ParameterizedTest
    @MethodSource("units")
    void growsWithTheText(String unit) {
        String small = unit.repeat(SMALL / unit.length());
        String large = unit.repeat(FACTOR * SMALL / unit.length());
        fastest(small);

        long once = fastest(small);
        long more = fastest(large);

        assertTrue(
                more <= once * FACTOR * SLACK + 200_000_000L,
                () -> "16 times the text took " + more / Math.max(1, once) + " times the time");
    }

    private static long fastest(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            PARSER.parse(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
