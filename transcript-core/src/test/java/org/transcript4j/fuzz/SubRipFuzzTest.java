package org.transcript4j.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.TranscriptParser;

/** Any text read as SubRip. */
class SubRipFuzzTest {

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().format("subrip").build();
    private static final TranscriptParser JOINING = TranscriptParser.builder()
            .format("subrip")
            .joinRollingCaptions(true)
            .build();

    static Stream<byte[]> seeds() {
        return Seeds.of("""
                1
                00:00:01,000 --> 00:00:02,500 X1:1 X2:2
                ANA: {\\\\an8}It is <font color=\"red\">late</font>.

                2
                00:00:02,500 --> 00:00:04,000
                - Is it?
                - <i>Yes.</i>

                4
                0:0:4.5 --> 0:0:5
                >> Nobody knows.
                [music]
                """, """
                1
                00:00:01,000 --> 00:00:02,000
                the ferry is

                1
                00:00:02,000 --> 00:00:03,000
                the ferry is
                late again
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
