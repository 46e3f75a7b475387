package org.transcript4j.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.TranscriptParser;

/** Any text, its format detected. */
class PlainTextFuzzTest {

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().explain(true).build();

    static Stream<byte[]> seeds() {
        return Seeds.ofFixtures();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "text.dict")
    @FuzzTest(maxDuration = "5m")
    void isRead(byte[] input) {
        Oracle.check(PARSER, Oracle.text(input));
    }
}
