package org.transcript4j.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transcript4j.Paragraph;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

/** Of a caption's text SubRip escapes what a player would take for markup, and nothing else. */
class SubRipTextTest {

    private static final TimeSpan TIME = TimeSpan.of(Duration.ZERO, Duration.ofSeconds(2));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a tag                             | <b>a</b>     | &lt;b>a&lt;/b>
            a tag that begins with a digit    | <1>          | &lt;1>
            less than, with room              | 1 < 2        | 1 &lt; 2
            less than, at the end             | 1 <          | 1 <
            a heart                           | <3 <-        | &lt;3 <-
            two of them                       | <<           | <<
            a reference                       | &amp; &#39;  | &amp;amp; &amp;#39;
            an ampersand                      | A&B & c;     | A&B & c;
            nothing between                   | &;           | &;
            a reference without an end        | &amp         | &amp
            a reference at the start          | &a;          | &amp;a;
            settings                          | {\\an8} a    | &#123;\\an8} a
            a brace                           | {a} \\n      | {a} \\n
            an arrow                          | a --> b      | a --&gt; b
            an arrow at the start             | --> b        | --&gt; b
            a short arrow                     | a -> b       | a -> b
            greater than                      | a > b        | a > b
            """)
    void isEscapedWhereItMust(String reason, String text, String expected) {
        Turn turn = Turn.builder().time(TIME).addBody(Paragraph.of(text)).build();

        assertEquals(
                "1\n00:00:00,000 --> 00:00:02,000\n" + expected + "\n",
                TranscriptWriter.subRip()
                        .toString(Transcript.builder().addEntries(turn).build()));
    }
}
