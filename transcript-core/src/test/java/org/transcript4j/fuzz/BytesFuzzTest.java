package org.transcript4j.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.fixture.Invariants;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.ParseLimitException;
import org.transcript4j.source.ParseLimits;

/** Any bytes, their charset and format detected; and with a limit, of which nothing but its own exception comes. */
class BytesFuzzTest {

    private static final int LIMIT = 100;
    private static final TranscriptParser PARSER = TranscriptParser.create();
    private static final TranscriptParser LIMITED =
            TranscriptParser.builder().limits(new ParseLimits(LIMIT, 10, 2)).build();

    static Stream<byte[]> seeds() {
        String text = "\ufeffANA: Déjà vu — été?\n\nBO: 我同意 😀.\n";
        String captions = "\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\n<v Zoë>Olá.\n";
        return Stream.of(text, captions)
                .flatMap(each -> Stream.of(
                        each.getBytes(StandardCharsets.UTF_8),
                        each.getBytes(StandardCharsets.UTF_16LE),
                        each.getBytes(StandardCharsets.UTF_16BE),
                        each.getBytes(StandardCharsets.ISO_8859_1),
                        each.substring(1).getBytes(StandardCharsets.UTF_16LE)));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "text.dict")
    @FuzzTest(maxDuration = "5m")
    void areRead(byte[] input) throws IOException {
        ParseResult result = PARSER.parse(new ByteArrayInputStream(input));
        Invariants.assertAll(result);
        assertTrue(result.charset().isPresent());
        assertEquals(
                result.transcript(),
                PARSER.parse(new ByteArrayInputStream(input)).transcript());
        Oracle.check(PARSER, result.source());
        checkLimited(input, result.source().length());
    }

    private static void checkLimited(byte[] input, int length) throws IOException {
        try {
            ParseResult result = LIMITED.parse(new ByteArrayInputStream(input));
            assertTrue(length <= LIMIT);
            assertTrue(result.diagnostics().size() <= 3);
            Invariants.assertAll(result);
        } catch (ParseLimitException beyond) {
            assertTrue(length > LIMIT, beyond::getMessage);
        }
    }
}
