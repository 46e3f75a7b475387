package org.transcript4j.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.TranscriptParser;

/** Any text read as SubViewer. */
class SbvFuzzTest {

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().format("sbv").build();
    private static final TranscriptParser JOINING =
            TranscriptParser.builder().format("sbv").joinRollingCaptions(true).build();

    static Stream<byte[]> seeds() {
        return Seeds.of("""
                0:00:01.000,0:00:02.500
                ANA: It is late.[br]Is it not?

                0:00:02.500,0:00:04.000
                >> Is it?
                - Yes.

                0:00:04.000,0:00:03.000
                [music]
                """);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "captions.dict")
    @FuzzTest(maxDuration = "5m")
    void isRead(byte[] input) {
        String text = Oracle.text(input);
        Oracle.check(PARSER, text);
        Oracle.check(JOINING, text);
    }
}
