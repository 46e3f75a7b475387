package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.Region;
import org.transcript4j.source.TranscriptFormat;

/** SubRip as real files have it. What cues hold is tested by {@link CueTextTest}. */
class SubRipFormatTest {

    private static final String ONE = "1\n00:00:01,000 --> 00:00:02,000\n";
    private static final String TWO = "2\n00:00:02,000 --> 00:00:03,000\n";

    private final TranscriptFormat format = new SubRipFormat();

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void recognizesTimes(String reason, String head, boolean expected) {
        assertEquals(expected, format.recognizes(head));
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments("a number, times, text", ONE + "Hi", true),
                arguments("no number", "00:00:01,000 --> 00:00:02,000\nHi", true),
                arguments("a point for the comma", "1\n00:00:01.000 --> 00:00:02.000\nHi", true),
                arguments("blank lines first", "\n\n" + ONE + "Hi", true),
                arguments("a word of the maker first", "Made by Ana\n\n" + ONE + "Hi", true),
                arguments("a broken cue first", "1\nNaN:NaN:NaN,NaN --> NaN:NaN:NaN,NaN\nHi\n\n" + TWO + "Ho", true),
                arguments("WebVTT, which has lost its signature", "00:01.000 --> 00:02.000\nHi", true),
                arguments("WebVTT has a signature", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHi", false),
                arguments("times far down are quoted", "a\n".repeat(20) + ONE + "Hi", false),
                arguments("times in brackets are plain text", "[00:00:01.000 --> 00:00:02.000]  Hi", false),
                arguments("an arrow in speech", "ANA: Go --> there.\nBO: 1 --> 2", false),
                arguments("JSON", "{\"text\": \"00:00:01,000 --> 00:00:02,000\"}", false),
                arguments("plain text", "ANA: Hi\n\nBO: Ho\n", false),
                arguments("SBV", "0:00:01.000,0:00:02.000\nHi", false),
                arguments("nothing", "", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readsCues(String reason, String source, List<String> cues) {
        assertEquals(cues, Reading.of(format, source).cues());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        "two cues", ONE + "Hi,\nall\n\n" + TWO + "Ho\n", List.of("1000-2000 Hi,\nall", "2000-3000 Ho")),
                arguments("no blank line between", ONE + "Hi\n" + TWO + "Ho", List.of("1000-2000 Hi", "2000-3000 Ho")),
                arguments(
                        "neither blank lines nor numbers",
                        "00:00:01,000 --> 00:00:02,000\nHi\n00:00:02,000 --> 00:00:03,000\nHo",
                        List.of("1000-2000 Hi", "2000-3000 Ho")),
                arguments(
                        "more blank lines", ONE + "Hi\n\n \n\n" + TWO + "Ho", List.of("1000-2000 Hi", "2000-3000 Ho")),
                arguments(
                        "a blank line in a cue",
                        ONE + "Hi\n\nall\n\n" + TWO + "Ho",
                        List.of("1000-2000 Hi\n\nall", "2000-3000 Ho")),
                arguments(
                        "a blank line before the text",
                        ONE + "\nHi\n\n" + TWO + "Ho",
                        List.of("1000-2000 Hi", "2000-3000 Ho")),
                arguments(
                        "a blank line behind the number",
                        "1\n\n00:00:01,000 --> 00:00:02,000\nHi",
                        List.of("1000-2000 Hi")),
                arguments("no text", ONE + "\n" + TWO + "Ho", List.of("2000-3000 Ho")),
                arguments(
                        "a number is all of the text",
                        ONE + "1999\n\n" + TWO + "Ho",
                        List.of("1000-2000 1999", "2000-3000 Ho")),
                arguments(
                        "a number is all of the text, and none follows",
                        ONE + "1999\n\n00:00:02,000 --> 00:00:03,000\nHo",
                        List.of("1000-2000 1999", "2000-3000 Ho")),
                arguments("a number within the text", ONE + "In\n1999\nit", List.of("1000-2000 In\n1999\nit")),
                arguments("a number at the end", ONE + "In\n1999", List.of("1000-2000 In\n1999")),
                arguments(
                        "numbers in any order",
                        "9\n00:00:01,000 --> 00:00:02,000\nHi\n\n9\n00:00:02,000 --> 00:00:03,000\nHo",
                        List.of("1000-2000 Hi", "2000-3000 Ho")),
                arguments(
                        "coordinates",
                        "1\n00:00:01,000 --> 00:00:02,000  X1:1 X2:2 Y1:3 Y2:4\nHi",
                        List.of("1000-2000 Hi")),
                arguments("an arrow in speech", ONE + "Go --> there", List.of("1000-2000 Go --> there")),
                arguments(
                        "a cue that lacks its times",
                        ONE + "Hi\n\n2\nHo\nhum\n\n3\n00:00:03,000 --> 00:00:04,000\nHa",
                        List.of("1000-2000 Hi", "3000-4000 Ha")),
                arguments("cut off behind a number", ONE + "Hi\n\n2\n", List.of("1000-2000 Hi")),
                arguments(
                        "CRLF",
                        (ONE + "Hi,\nall\n\n" + TWO + "Ho").replace("\n", "\r\n"),
                        List.of("1000-2000 Hi,\nall", "2000-3000 Ho")),
                arguments(
                        "CR",
                        (ONE + "Hi,\nall\n\n" + TWO + "Ho").replace("\n", "\r"),
                        List.of("1000-2000 Hi,\nall", "2000-3000 Ho")),
                arguments("voices, from converting WebVTT", ONE + "<v Ana>Hi</v>", List.of("1000-2000 <Ana> Hi")),
                arguments("nothing", "", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            00:00:01,000 --> 00:00:02,500       | 1000-2500 Hi
            00:00:01.000 --> 00:00:02.500       | 1000-2500 Hi
            0:0:1,000 --> 0:0:2,500             | 1000-2500 Hi
            00:01,000 --> 00:02,500             | 1000-2500 Hi
            00:00:01 --> 00:00:02               | 1000-2000 Hi
            00:00:01,000-->00:00:02,500         | 1000-2500 Hi
            00:00:060,000 --> 00:00:061,500     | 60000-61500 Hi
            00:00:02,000 --> 00:00:01,000       | 2000-1000 Hi
            00:00:01,0000 --> 00:00:02,000      |
            00:00:01,00 --> 00:00:02,000        |
            -00:00:01,000 --> 00:00:02,000      |
            --> 00:00:02,000                    |
            00:00:01,000 -->                    |
            NaN:NaN:NaN,NaN --> NaN:NaN:NaN,NaN |
            """)
    void readsTimes(String line, String expected) {
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                Reading.of(format, "1\n" + line + "\nHi\n").cues());
    }

    @Test
    void aBrokenCueCostsItselfAlone() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            source.append(i).append(i == 500 ? "\n00:0x --> 00:00:01,000\n" : "\n00:00:01,000 --> 00:00:02,000\n");
            source.append("Cue ").append(i).append(".\n\n");
        }

        Reading reading = Reading.of(format, source.toString());

        assertEquals(999, reading.segments.size());
        assertEquals(List.of("CUE_DROPPED: 00:0x --> 00:00:01,000\nCue 500."), reading.problems());
        assertEquals(List.of("00:0x --> 00:00:01,000\nCue 500."), reading.regions(Region.Role.UNCLASSIFIED));
    }

    @Test
    void saysWhatBelongsToNoCue() {
        Reading reading = Reading.of(format, "By Ana\n\n" + ONE + "Hi\n\nall\n\n2\nHo\n");

        assertEquals(List.of("CONTENT_IGNORED: By Ana", "CUE_REPAIRED: all", "CUE_DROPPED: 2\nHo"), reading.problems());
        assertEquals(List.of("By Ana", "2\nHo"), reading.regions(Region.Role.UNCLASSIFIED));
        assertEquals(List.of("00:00:01,000 --> 00:00:02,000"), reading.regions(Region.Role.TIME));
    }
}
