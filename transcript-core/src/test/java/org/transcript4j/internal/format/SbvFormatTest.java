package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.TranscriptFormat;

/** SBV. What cues hold is tested by {@link CueTextTest}. */
class SbvFormatTest {

    private static final String ONE = "0:00:01.000,0:00:02.000\n";
    private static final String TWO = "0:00:02.000,0:00:03.000\n";

    private final TranscriptFormat format = new SbvFormat();

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void recognizesTimes(String reason, String head, boolean expected) {
        assertEquals(expected, format.recognizes(head));
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments("times and text", ONE + "Hi", true),
                arguments("two digits for the hour", "00:00:01.000,00:00:02.000\nHi", true),
                arguments("blank lines first", "\r\n" + ONE + "Hi", true),
                arguments("a table", "0:00:01.000,0:00:02.000,Hi\n", false),
                arguments("a time and talk", "0:00:01.000,BELL: 0:00:02.000 is early", false),
                arguments("one time", "0:00:01.000\nHi", false),
                arguments("SubRip", "1\n00:00:01,000 --> 00:00:02,000\nHi", false),
                arguments("WebVTT", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHi", false),
                arguments("JSON", "[\"0:00:01.000,0:00:02.000\"]", false),
                arguments("plain text", "ANA: Hi, all: hi\n", false),
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
                        "a blank line in a cue",
                        ONE + "Hi\n\nall\n\n" + TWO + "Ho",
                        List.of("1000-2000 Hi\n\nall", "2000-3000 Ho")),
                arguments("no text", ONE + "\n" + TWO + "Ho", List.of("2000-3000 Ho")),
                arguments("a number is text", ONE + "1999\n\n" + TWO + "Ho", List.of("1000-2000 1999", "2000-3000 Ho")),
                arguments("an end before the start", "0:00:02.000,0:00:01.000\nHi", List.of("2000-1000 Hi")),
                arguments("blanks round the times", " 0:00:01.000,0:00:02.000 \nHi", List.of("1000-2000 Hi")),
                arguments(
                        "a broken time costs its cue",
                        "0:00:0x.000,0:00:02.000\nHi\n\n" + TWO + "Ho",
                        List.of("2000-3000 Ho")),
                arguments("no number", "NaN:NaN:NaN.NaN,NaN:NaN:NaN.NaN\nHi\n\n" + TWO + "Ho", List.of("2000-3000 Ho")),
                arguments(
                        "what looks like half of it is text",
                        ONE + "10:30, or 11:30",
                        List.of("1000-2000 10:30, or 11:30")),
                arguments("tags and references", ONE + "<i>Hi</i> &amp; ho", List.of("1000-2000 Hi & ho")),
                arguments(
                        "CRLF",
                        (ONE + "Hi,\nall\n\n" + TWO + "Ho").replace("\n", "\r\n"),
                        List.of("1000-2000 Hi,\nall", "2000-3000 Ho")));
    }
}
