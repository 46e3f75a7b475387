package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Transcript;
import org.transcript4j.jackson.TranscriptModule;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Region;
import org.transcript4j.source.TranscriptFormat;
import tools.jackson.databind.json.JsonMapper;

/** Any text as what a recogniser writes, by each format and by detection; what was read comes back equal from JSON. */
class RecognizerJsonFuzzTest {

    /** In nanoseconds: what an instrumented parse on a busy machine may take anyway, and for each character. */
    private static final long ANYWAY = 3_000_000_000L;

    private static final long A_CHARACTER = 50_000;

    private static final TranscriptParser PARSER = TranscriptParser.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    static Stream<byte[]> seeds() {
        return Fixture.all().stream().map(fixture -> fixture.json().getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "recognizer.dict")
    @FuzzTest(maxDuration = "5m")
    void isRead(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        assertTrue(Reading.recognizing(text).size() <= 1, "two formats recognise it");
        for (TranscriptFormat format : Reading.FORMATS) {
            Reading.of(format, text).checkPlaces();
        }
        ParseResult result = parseInTime(text);
        assertRegionsCover(result);
        assertEquals(
                result.transcript(), MAPPER.readValue(MAPPER.writeValueAsBytes(result.transcript()), Transcript.class));
    }

    private static void assertRegionsCover(ParseResult result) {
        int at = 0;
        for (Region region : result.regions()) {
            assertEquals(at, region.start(), "a gap or an overlap");
            assertTrue(region.end() > region.start(), "an empty region");
            at = region.end();
        }
        assertEquals(result.source().length(), at, "the last region ends elsewhere");
    }

    /** A machine that is busy elsewhere has three tries. */
    private static ParseResult parseInTime(String text) {
        long most = ANYWAY + A_CHARACTER * text.length();
        long took = Long.MAX_VALUE;
        for (int tries = 0; tries < 3; tries++) {
            long start = System.nanoTime();
            ParseResult result = PARSER.parse(text);
            took = System.nanoTime() - start;
            if (took <= most) {
                return result;
            }
        }
        throw new AssertionError(took + " ns for " + text.length() + " characters");
    }
}
