package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.Region;
import org.transcript4j.source.TranscriptFormat;

/** The blocks of WebVTT: signature, header, times, ids, comments. What cues hold is tested by {@link CueTextTest}. */
class WebVttFormatTest {

    private final TranscriptFormat format = new WebVttFormat();

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void recognizesTheSignature(String reason, String head, boolean expected) {
        assertEquals(expected, format.recognizes(head));
    }

    static Stream<Arguments> signatures() {
        return Stream.of(
                arguments("the signature alone is a file", "WEBVTT", true),
                arguments("then a line end", "WEBVTT\n\n00:00.000 --> 00:01.000\nHi", true),
                arguments("then a CR", "WEBVTT\r\r00:00.000 --> 00:01.000\rHi", true),
                arguments("then a blank and a comment", "WEBVTT - talk", true),
                arguments("then a tab", "WEBVTT\ttalk", true),
                arguments("nothing", "", false),
                arguments("a part of it", "WEBVT", false),
                arguments("other letters behind it", "WEBVTTX\n", false),
                arguments("lower case", "webvtt\n", false),
                arguments("not at the start: that is what SubRip's reader is for", "\nWEBVTT\n", false),
                arguments("speech about it", "The WEBVTT format", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void readsBlocks(String reason, String body, List<String> cues) {
        assertEquals(cues, Reading.of(format, "WEBVTT\n\n" + body).cues());
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                arguments("a cue", "00:01.000 --> 00:02.000\nHi", List.of("1000-2000 Hi")),
                arguments("two lines", "00:01.000 --> 00:02.000\nHi,\nall", List.of("1000-2000 Hi,\nall")),
                arguments("an id is free text", "a b, <c>\n00:01.000 --> 00:02.000\nHi", List.of("1000-2000 Hi")),
                arguments("settings", "00:01.000 --> 00:02.000 line:0 align:start\nHi", List.of("1000-2000 Hi")),
                arguments("settings without a blank", "00:01.000 --> 00:02.000line:0\nHi", List.of("1000-2000 Hi")),
                arguments("a cue without text says nothing", "00:01.000 --> 00:02.000\n\nHi", List.of()),
                arguments("a cue of blanks says nothing", "00:01.000 --> 00:02.000\n \n  \n\n", List.of()),
                arguments("a line of blanks ends no cue", "00:01.000 --> 00:02.000\n \nHi", List.of("1000-2000  \nHi")),
                arguments(
                        "an arrow ends the block before it",
                        "00:01.000 --> 00:02.000\nHi\n00:02.000 --> 00:03.000\nHo",
                        List.of("1000-2000 Hi", "2000-3000 Ho")),
                arguments(
                        "times behind times: the first cue is empty",
                        "00:01.000 --> 00:02.000\n00:02.000 --> 00:03.000\nHo",
                        List.of("2000-3000 Ho")),
                arguments(
                        "the next number before an arrow is an id",
                        "7\n00:01.000 --> 00:02.000\nHi\n8\n00:02.000 --> 00:03.000\nHo\n9\n00:03.000 --> 00:04.000\nHa",
                        List.of("1000-2000 Hi", "2000-3000 Ho", "3000-4000 Ha")),
                arguments(
                        "another number before an arrow is text",
                        "7\n00:01.000 --> 00:02.000\n1999\n00:02.000 --> 00:03.000\nHo",
                        List.of("1000-2000 1999", "2000-3000 Ho")),
                arguments("text without times is no cue", "Hi\n\n00:02.000 --> 00:03.000\nHo", List.of("2000-3000 Ho")),
                arguments("times in the third line", "a\nb\n00:02.000 --> 00:03.000\nHo", List.of("2000-3000 Ho")),
                arguments("a comment", "NOTE Hi\n\nNOTE\nHo\n\nNOTE", List.of()),
                arguments(
                        "an id that begins like a comment",
                        "NOTED\n00:02.000 --> 00:03.000\nHo",
                        List.of("2000-3000 Ho")),
                arguments("a style sheet", "STYLE\n::cue { color: red }\n\nREGION\nid:x", List.of()),
                arguments("an end before the start is kept", "00:02.000 --> 00:01.000\nHi", List.of("2000-1000 Hi")),
                arguments("no length", "00:02.000 --> 00:02.000\nHi", List.of("2000-2000 Hi")),
                arguments(
                        "out of order, as they stand",
                        "00:05.000 --> 00:06.000\nHi\n\n00:01.000 --> 00:09.000\nHo",
                        List.of("5000-6000 Hi", "1000-9000 Ho")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            00:01.000 --> 00:02.500         | 1000-2500 Hi
            00:00:01.000 --> 00:00:02.500   | 1000-2500 Hi
            0:00:01.000 --> 100:00:02.500   | 1000-360002500 Hi
            00:01.000-->00:02.500           | 1000-2500 Hi
            '\t00:01.000 \t--> 00:02.500\t' | 1000-2500 Hi
            00:00:01,000 --> 00:00:02,500   | 1000-2500 Hi
            00:01 --> 00:00:02              | 1000-2000 Hi
            01.000 --> 02.500               | 1000-2500 Hi
            00:01.000 --> 00:02.50          |
            00:01.000 --> 00:02.5000        |
            00:01.000 --> 2                 |
            00:01.000 --> 00:60.000         |
            00:60:01.000 --> 01:00:01.000   |
            120:00.000 --> 121:00.000       |
            00:001.000 --> 00:02.000        |
            -00:01.000 --> 00:02.000        |
            00:01.000 ---> 00:02.000        |
            00:01.000 -> 00:02.000          |
            00:01.000 -->                   |
            --> 00:02.000                   |
            NaN:NaN:NaN --> NaN:NaN:NaN     |
            0000000001:00:00.000 --> 1:00:00|
            """)
    void readsTimes(String line, String expected) {
        Reading reading = Reading.of(format, "WEBVTT\n\n" + line + "\nHi\n");

        assertEquals(expected == null ? List.of() : List.of(expected), reading.cues());
    }

    @Test
    void aBrokenCueCostsItselfAlone() {
        Reading reading = Reading.of(format, """
                WEBVTT

                00:01.000 --> 00:02.000
                One.

                two
                00:0x.000 --> 00:03.000
                Two
                and more.
                00:03.000 --> 00:04.000
                Three.
                """);

        assertEquals(List.of("1000-2000 One.", "3000-4000 Three."), reading.cues());
        assertEquals(List.of("CUE_DROPPED: 00:0x.000 --> 00:03.000\nTwo\nand more."), reading.problems());
        assertEquals(List.of("00:0x.000 --> 00:03.000\nTwo\nand more."), reading.regions(Region.Role.UNCLASSIFIED));
    }

    @Test
    void saysWhatItRepaired() {
        Reading reading = Reading.of(format, "WEBVTT\n\n00:01,000 --> 00:02.000\nHi\n\nlost\n");

        assertEquals(List.of("CUE_REPAIRED: 00:01,000 --> 00:02.000", "CONTENT_IGNORED: lost"), reading.problems());
    }

    @Test
    void readsTheHeader() {
        Reading reading = Reading.of(format, """
                WEBVTT - made by hand
                Kind: captions
                Language: en
                Title:  A walk &  more
                X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000
                Language: de
                Style:
                ::cue(b) { color: red; }
                color: blue;
                ##

                00:01.000 --> 00:02.000
                Hi
                """);

        assertEquals(Optional.of("A walk & more"), reading.title);
        assertEquals(
                Map.of("Kind", "captions", "Language", "en", "X-TIMESTAMP-MAP", "LOCAL:00:00:00.000,MPEGTS:900000"),
                reading.metadata);
        assertEquals("- made by hand", reading.regions(Region.Role.METADATA).get(0));
        assertEquals(List.of("Title:  A walk &  more"), reading.regions(Region.Role.TITLE));
        assertEquals(List.of("1000-2000 Hi"), reading.cues());
    }

    @Test
    void aCueEndsTheHeader() {
        Reading reading = Reading.of(format, "WEBVTT\nKind: captions\n00:01.000 --> 00:02.000\nHi");

        assertEquals(List.of("1000-2000 Hi"), reading.cues());
    }

    @Test
    void namesTheRolesOfTheOtherBlocks() {
        Reading reading = Reading.of(format, """
                WEBVTT

                NOTE
                by Ana

                STYLE
                ::cue { color: red }

                region
                id:x

                1
                00:01.000 --> 00:02.000 align:end
                Hi
                """);

        assertEquals(List.of("NOTE\nby Ana"), reading.regions(Region.Role.NOTICE));
        assertEquals(List.of("STYLE\n::cue { color: red }", "region\nid:x"), reading.regions(Region.Role.MARKUP));
        assertEquals(List.of("00:01.000 --> 00:02.000"), reading.regions(Region.Role.TIME));
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lineEnds")
    void takesAnyLineEnd(String reason, String lineEnd) {
        String source = "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nHi,\nall\n\n00:02.000 --> 00:03.000\nHo\n";

        Reading reading = Reading.of(format, source.replace("\n", lineEnd));

        assertEquals(List.of("1000-2000 Hi,\nall", "2000-3000 Ho"), reading.cues());
    }

    static Stream<Arguments> lineEnds() {
        return Stream.of(
                arguments("LF", "\n"),
                arguments("CRLF", "\r\n"),
                arguments("CR", "\r"),
                arguments("CR CR LF, from converting twice", "\r\r\n"));
    }

    @Test
    void readsWithoutTheSignatureWhereTheHostSaysSo() {
        assertEquals(
                List.of("1000-2000 Hi"),
                Reading.of(format, "00:01.000 --> 00:02.000\nHi").cues());
    }
}
