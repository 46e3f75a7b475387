package org.transcript4j.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.transcript4j.Transcript;
import org.transcript4j.fixture.Invariants;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.write.TranscriptWriter;

/**
 * What must hold for any input: nothing is thrown, the regions cover the source and the values agree with it, all writers
 * print the result, and the time is within a multiple of the length.
 */
final class Oracle {

    /** In nanoseconds: what an instrumented parse on a busy machine may take anyway, and for each character. */
    private static final long ANYWAY = 3_000_000_000L;

    private static final long A_CHARACTER = 50_000;

    /** One input in so many is also tried many times over, up to this length: quadratic work shows there. */
    private static final int ONE_IN = 64;

    private static final int LONG = 100_000;

    private static final List<TranscriptWriter> PROSE =
            List.of(TranscriptWriter.plainText(), TranscriptWriter.markdown());

    private static final List<TranscriptWriter> CAPTIONS =
            List.of(TranscriptWriter.webVtt(), TranscriptWriter.subRip());

    private Oracle() {}

    /** The fuzzer's bytes as text: UTF-8, and two control characters stand for halves of a surrogate pair. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8).replace('\1', '\ud83d').replace('\2', '\ude00');
    }

    /** Parses a text and looks at everything. */
    static void check(TranscriptParser parser, String text) {
        ParseResult result = parseInTime(parser, text);
        Invariants.assertAll(result);
        PROSE.forEach(writer -> writer.toString(result.transcript()));
        CAPTIONS.forEach(writer -> printCaptions(writer, result.transcript()));
        if (!text.isEmpty() && Math.floorMod(text.hashCode(), ONE_IN) == 0) {
            Invariants.assertRegionsCover(parseInTime(parser, text.repeat(Math.max(1, LONG / text.length()))));
        }
    }

    /** What has no times is refused, as documented. */
    private static void printCaptions(TranscriptWriter writer, Transcript transcript) {
        try {
            writer.toString(transcript);
        } catch (IllegalArgumentException refused) {
            if (!refused.getMessage().contains("has no time;")) {
                throw refused;
            }
        }
    }

    /** A machine that is busy elsewhere has three tries. */
    private static ParseResult parseInTime(TranscriptParser parser, String text) {
        long most = ANYWAY + A_CHARACTER * text.length();
        long took = Long.MAX_VALUE;
        for (int tries = 0; tries < 3; tries++) {
            long start = System.nanoTime();
            ParseResult result = parser.parse(text);
            took = System.nanoTime() - start;
            if (took <= most) {
                return result;
            }
        }
        throw new AssertionError(took + " ns for " + text.length() + " characters");
    }
}
