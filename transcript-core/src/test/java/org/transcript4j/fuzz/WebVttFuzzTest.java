package org.transcript4j.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.TranscriptParser;

/** Any text read as WebVTT. */
class WebVttFuzzTest {

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().format("webvtt").build();
    private static final TranscriptParser JOINING = TranscriptParser.builder()
            .format("webvtt")
            .joinRollingCaptions(true)
            .build();

    static Stream<byte[]> seeds() {
        return Seeds.of("""
                WEBVTT - Title
                Kind: captions

                STYLE
                ::cue { color: red }

                REGION
                id:fred

                NOTE a remark

                intro
                00:00:01.000 --> 00:00:02.500 align:start position:10%
                <v.loud Ana Bell>It is <b>late</b>, <i.x>is it</i> not?</v>

                00:02.500 --> 00:04.000
                <v Bo>Yes &amp; no&nbsp;&lt;3 <00:00:03.000><c>it</c> is.

                01:00:04.000 --> 00:05.000
                - Who said that?
                - I did.
                """, """
                WEBVTT

                00:00:01.000 --> 00:00:02.000
                the ferry is

                00:00:02.000 --> 00:00:03.000
                the ferry is
                late again

                00:00:03.000 --> 00:00:04.000
                late again
                &gt;&gt; Is it?
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
