package org.transcript4j.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;

/** What is broken costs itself and nothing else, and size costs no more than its share. */
class BrokenCuesTest {

    private static final TranscriptParser PARSER = TranscriptParser.create();

    @Test
    void oneBadCueInAThousandCostsOneCue() {
        String good = captions(1_000);
        String bad = good.replace("00:08:20.000 --> ", "NaN:NaN:NaN --> ");

        ParseResult result = PARSER.parse(bad);

        assertEquals(999, CueListing.cues(result.transcript()).size());
        assertEquals(
                List.of(DiagnosticCode.CUE_DROPPED),
                result.diagnostics().stream().map(Diagnostic::code).toList());
        assertTrue(result.diagnostics().get(0).span().in(bad).startsWith("NaN:NaN:NaN --> "));
    }

    @Test
    void diagnosticsAreCapped() {
        String bad = captions(2_000).replace("00:", "NaN:");

        List<Diagnostic> diagnostics = PARSER.parse(bad).diagnostics();

        assertEquals(1_001, diagnostics.size());
        assertEquals(DiagnosticCode.DIAGNOSTICS_CAPPED, diagnostics.get(1_000).code());
    }

    /** A quadratic parse takes a hundred times as long for ten times the cues. */
    @Test
    void takesLinearTime() {
        String small = captions(10_000);
        String large = captions(100_000);
        shortest(small, 3);

        long ofSmall = shortest(small, 3);
        long ofLarge = shortest(large, 2);

        assertTrue(ofLarge <= 40 * ofSmall, () -> ofLarge + " ns, a tenth of it " + ofSmall + " ns");
    }

    private static long shortest(String source, int times) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            PARSER.parse(source);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    private static String captions(int cues) {
        StringBuilder out = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < cues; i++) {
            out.append("\n").append(i + 1).append('\n');
            out.append("%s.000 --> %s.900\n".formatted(clock(i), clock(i)));
            String label = i % 40 == 0 ? "Ana Bell: " : i % 40 == 20 ? "BO: " : i % 7 == 0 ? "- " : "";
            out.append(label)
                    .append(i % 11 == 0 ? "[laughter]" : "and so the ferry\nwas late again today")
                    .append('\n');
        }
        return out.toString();
    }

    private static String clock(int second) {
        return "%02d:%02d:%02d".formatted(second / 3_600, second / 60 % 60, second % 60);
    }
}
