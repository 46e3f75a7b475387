package org.transcript4j.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.TranscriptParser;

/** Any text read as HTML of the podcast namespace. */
class PodcastHtmlFuzzTest {

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().format("podcast-html").build();
    private static final TranscriptParser JOINING = TranscriptParser.builder()
            .format("podcast-html")
            .joinRollingCaptions(true)
            .build();

    static Stream<byte[]> seeds() {
        return Seeds.of("""
                <cite>Ana Bell:</cite>
                <time>0:01</time>
                <p>It is late. It is <b>very</b> late.</p>
                <!-- a remark -->
                <script>var x = 1 < 2;</script>
                <cite>Bo:</cite><time datetime=\"PT5S\">0:05</time><p>Is it?<br>It is&hellip; &#233; &#x1f600;</p>
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
