package org.transcript4j.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.Region;

/** Captions that roll up are joined where the host asks, and nowhere else. */
class RollingCaptionsTest {

    private static final TranscriptParser JOINING =
            TranscriptParser.builder().joinRollingCaptions(true).build();

    private static final String ROLLING = """
            WEBVTT

            00:00.000 --> 00:02.000
            so the ferry that we

            00:02.000 --> 00:04.000
            so the ferry that we
            wanted to take is late

            00:04.000 --> 00:06.000
            wanted to take is late
            again today
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("captions")
    void areJoined(String reason, String source, List<String> cues) {
        assertEquals(cues, CueListing.cues(JOINING.parse(source).transcript()), reason);
    }

    static Stream<Arguments> captions() {
        return Stream.of(
                arguments(
                        "each line is shown again in the next cue",
                        ROLLING,
                        List.of(
                                "0-2000 so the ferry that we",
                                "2000-4000 wanted to take is late",
                                "4000-6000 again today")),
                arguments(
                        "cues that last for nothing while the lines move up, words with times",
                        """
                        WEBVTT

                        00:00.000 --> 00:02.000
                        the<00:00.500><c> ferry</c>

                        00:02.000 --> 00:02.010
                        the ferry
                        \s

                        00:02.010 --> 00:04.000
                        the ferry
                        is<00:03.000><c> late</c>

                        00:04.000 --> 00:04.010
                        is late
                        \s
                        """,
                        List.of("0-2000 the ferry", "2010-4000 is late")),
                arguments(
                        "lines that grow word by word",
                        CueListing.webVtt(
                                "the ferry is", "the ferry is late", "the ferry is late today", "late today again"),
                        List.of(
                                "0-1000 the ferry is",
                                "1000-2000 late",
                                "2000-3000 today",
                                "3000-4000 late today again")),
                arguments(
                        "two people who say the same, now and then",
                        CueListing.webVtt(
                                "- Thank you so much.",
                                "- Thank you so much.",
                                "- It was late.",
                                "- It was.",
                                "- I know.",
                                "- So do I.",
                                "- Good.",
                                "- Good."),
                        List.of(
                                "0-1000 Thank you so much.",
                                "1000-2000 Thank you so much.",
                                "2000-3000 It was late.",
                                "3000-4000 It was.",
                                "4000-5000 I know.",
                                "5000-6000 So do I.",
                                "6000-7000 Good.",
                                "7000-8000 Good.")),
                arguments(
                        "what comes again after a pause was said again",
                        """
                        WEBVTT

                        00:00.000 --> 00:01.000
                        this is a line

                        00:02.000 --> 00:03.000
                        this is a line

                        00:04.000 --> 00:05.000
                        this is a line
                        """,
                        List.of("0-1000 this is a line", "2000-3000 this is a line", "4000-5000 this is a line")));
    }

    @Test
    void oneDiagnosticCounts() {
        ParseResult result = JOINING.parse(ROLLING);

        List<Diagnostic> counts = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.CUE_DEDUPLICATED)
                .toList();
        assertEquals(1, counts.size());
        assertTrue(
                counts.get(0).message().startsWith("10 words in 2 cues"),
                counts.get(0).message());
    }

    @Test
    void whatIsTakenOutIsFurniture() {
        List<String> furniture = JOINING.parse(ROLLING).regions().stream()
                .filter(region -> region.role() == Region.Role.FURNITURE)
                .map(region -> ROLLING.substring(region.start(), region.end()).strip())
                .toList();

        assertEquals(List.of("so the ferry that we", "wanted to take is late"), furniture);
    }

    @Test
    void nothingIsTakenOutByDefault() {
        ParseResult result = TranscriptParser.create().parse(ROLLING);

        assertEquals(
                "so the ferry that we so the ferry that we wanted to take is late wanted to take is late again today",
                result.transcript().text());
    }
}
