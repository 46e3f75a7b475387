package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.TranscriptFormat;

/** What is repaired or dropped is told, with its place; what is just another way to write a cue is not. */
class CueDiagnosticsTest {

    private static final String VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n";
    private static final String SRT = "1\n00:00:01,000 --> 00:00:02,000\n";
    private static final String SBV = "0:00:01.000,0:00:02.000\n";
    private static final String HTML = "<cite>Ana:</cite><time>0:01</time><p>Hi</p>";

    @ParameterizedTest(name = "{1}")
    @MethodSource({"webVtt", "subRip", "sbv", "html"})
    void tell(TranscriptFormat format, String reason, String source, List<String> problems) {
        assertEquals(problems, Reading.of(format, source).problems());
    }

    static Stream<Arguments> webVtt() {
        TranscriptFormat format = new WebVttFormat();
        return Stream.of(
                arguments(format, "WebVTT: nothing is wrong", VTT + "<v Ana>Hi", List.of()),
                arguments(
                        format,
                        "WebVTT: no times",
                        "WEBVTT\n\nsoon --> later\nHi\n",
                        List.of("CUE_DROPPED: soon --> later\nHi")),
                arguments(
                        format,
                        "WebVTT: a fraction of two digits",
                        "WEBVTT\n\n00:01.00 --> 00:02.000\nHi\n",
                        List.of("CUE_DROPPED: 00:01.00 --> 00:02.000\nHi")),
                arguments(
                        format,
                        "WebVTT: a comma for the point",
                        "WEBVTT\n\n00:01,000 --> 00:02.000\nHi\n",
                        List.of("CUE_REPAIRED: 00:01,000 --> 00:02.000")),
                arguments(
                        format,
                        "WebVTT: no-break spaces between the times",
                        "WEBVTT\n\n00:01.000\u00a0-->\u00a000:02.000\nHi\n",
                        List.of("CUE_REPAIRED: 00:01.000\u00a0-->\u00a000:02.000")),
                arguments(
                        format,
                        "WebVTT: a number without a blank line",
                        "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nHi\n2\n00:03.000 --> 00:04.000\nHo\n",
                        List.of("CUE_REPAIRED: 2")),
                arguments(format, "WebVTT: a tag that stays open", VTT + "Hi <b all", List.of("CUE_REPAIRED: <b all")),
                arguments(
                        format,
                        "WebVTT: text of no cue",
                        VTT + "Hi\n\nlost\nand gone",
                        List.of("CONTENT_IGNORED: lost\nand gone")),
                arguments(format, "WebVTT: notes and styles are no text", VTT + "Hi\n\nNOTE x\n\nSTYLE\ny", List.of()));
    }

    static Stream<Arguments> subRip() {
        TranscriptFormat format = new SubRipFormat();
        return Stream.of(
                arguments(format, "SubRip: nothing is wrong", SRT + "Hi", List.of()),
                arguments(format, "SubRip: points and settings", SRT.replace(',', '.') + "Hi", List.of()),
                arguments(format, "SubRip: no number", SRT.substring(2) + "Hi", List.of()),
                arguments(
                        format,
                        "SubRip: times without hours",
                        "1\n00:01,000 --> 00:02,000\nHi",
                        List.of("CUE_REPAIRED: 00:01,000 --> 00:02,000")),
                arguments(
                        format,
                        "SubRip: times without a fraction",
                        "1\n00:00:01 --> 00:00:02\nHi",
                        List.of("CUE_REPAIRED: 00:00:01 --> 00:00:02")),
                arguments(
                        format,
                        "SubRip: no times",
                        "1\nNaN:NaN:NaN,NaN --> NaN:NaN:NaN,NaN\nHi",
                        List.of("CUE_DROPPED: NaN:NaN:NaN,NaN --> NaN:NaN:NaN,NaN\nHi")),
                arguments(format, "SubRip: a number and no times", SRT + "Hi\n\n2\nHo", List.of("CUE_DROPPED: 2\nHo")),
                arguments(format, "SubRip: a blank line in a cue", SRT + "Hi\n\nall", List.of("CUE_REPAIRED: all")),
                arguments(
                        format,
                        "SubRip: text of no cue",
                        "By Ana\n\n" + SRT + "Hi",
                        List.of("CONTENT_IGNORED: By Ana")));
    }

    static Stream<Arguments> sbv() {
        TranscriptFormat format = new SbvFormat();
        return Stream.of(
                arguments(format, "SBV: nothing is wrong", SBV + "Hi", List.of()),
                arguments(
                        format,
                        "SBV: times without hours",
                        "0:01.000,0:02.000\nHi",
                        List.of("CUE_REPAIRED: 0:01.000,0:02.000")),
                arguments(
                        format,
                        "SBV: no times",
                        "0:00:0x.000,0:00:02.000\nHi\n",
                        List.of("CUE_DROPPED: 0:00:0x.000,0:00:02.000\nHi")),
                arguments(format, "SBV: a blank line in a cue", SBV + "Hi\n\nall", List.of("CUE_REPAIRED: all")),
                arguments(
                        format, "SBV: text of no cue", "By Ana\n\n" + SBV + "Hi", List.of("CONTENT_IGNORED: By Ana")));
    }

    static Stream<Arguments> html() {
        TranscriptFormat format = new PodcastHtmlFormat();
        return Stream.of(
                arguments(format, "HTML: nothing is wrong", HTML, List.of()),
                arguments(format, "HTML: a paragraph without a time", HTML + "<p>all</p>", List.of()),
                arguments(
                        format,
                        "HTML: a time that is none",
                        HTML + "<time>soon</time><p>all</p>",
                        List.of("CUE_REPAIRED: soon")),
                arguments(
                        format,
                        "HTML: a speaker who says nothing",
                        "<cite>Bo:</cite>" + HTML + "<cite>Cy:</cite>",
                        List.of("CONTENT_IGNORED: Bo", "CONTENT_IGNORED: Cy")),
                arguments(
                        format, "HTML: text of no cue", "<h1>A walk</h1>" + HTML, List.of("CONTENT_IGNORED: A walk")));
    }
}
