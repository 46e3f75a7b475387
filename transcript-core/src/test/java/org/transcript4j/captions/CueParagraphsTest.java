package org.transcript4j.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;

/** Cues are joined to running paragraphs, and what they have of times, events and places stays exact. */
class CueParagraphsTest {

    private static final TranscriptParser PARSER = TranscriptParser.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void areJoined(String reason, String source, List<String> entries, List<String> cues) {
        Transcript transcript = PARSER.parse("WEBVTT\n\n" + source).transcript();

        assertEquals(entries, CueListing.entries(transcript), reason);
        assertEquals(cues, CueListing.cues(transcript), reason);
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                arguments(
                        "lines and cues by one blank, white space normalized",
                        "00:01.000 --> 00:02.000\n  The\tferry \u200b is\nlate.\u00a0\n\n00:02.000 --> 00:03.000\nSo late.",
                        List.of("-: The ferry is late. So late."),
                        List.of("1000-2000 The ferry is late.", "2000-3000 So late.")),
                arguments(
                        "a long pause behind a sentence ends a paragraph",
                        "00:01.000 --> 00:02.000\nIt is late.\n\n00:04.000 --> 00:05.000\nSo late.",
                        List.of("-: It is late. | So late."),
                        List.of("1000-2000 It is late.", "4000-5000 So late.")),
                arguments(
                        "a long pause within a sentence does not",
                        "00:01.000 --> 00:02.000\nIt is\n\n00:04.000 --> 00:05.000\nlate.",
                        List.of("-: It is late."),
                        List.of("1000-2000 It is", "4000-5000 late.")),
                arguments(
                        "a cue with two speakers is one of each, with one time",
                        "00:01.000 --> 00:02.000\n- It is late.\n- Is it?",
                        List.of("-: It is late.", "-: Is it?"),
                        List.of("1000-2000 It is late.", "1000-2000 Is it?")),
                arguments(
                        "overlapping cues, and cues out of order, stay as they stand",
                        "00:03.000 --> 00:09.000\nIt is\n\n00:01.000 --> 00:04.000\nso\n\n00:02.000 --> 00:05.000\nlate.",
                        List.of("-: It is so late."),
                        List.of("3000-9000 It is", "1000-4000 so", "2000-5000 late.")),
                arguments(
                        "no time, and an end before the start, are times",
                        "00:03.000 --> 00:03.000\nIt is\n\n00:05.000 --> 00:04.000\nlate.",
                        List.of("-: It is late."),
                        List.of("3000-3000 It is", "5000-4000 late.")),
                arguments(
                        "cues that show nothing are none",
                        "00:01.000 --> 00:02.000\nIt is\n\n00:02.000 --> 00:03.000\n \n\n00:03.000 --> 00:04.000\nlate.",
                        List.of("-: It is late."),
                        List.of("1000-2000 It is", "3000-4000 late.")),
                arguments(
                        "tags are removed and references decoded",
                        "00:01.000 --> 00:02.000\n<b>A &amp; B</b> are\n<i.x>l</i>ate &lt;again&gt;.",
                        List.of("-: A & B are late <again>."),
                        List.of("1000-2000 A & B are late <again>.")));
    }

    @Test
    void longParagraphsEndWithASentence() {
        StringBuilder source = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < 58; i++) {
            source.append("\n00:%02d.000 --> 00:%02d.000\nThis is the way that the ferry goes".formatted(i, i + 1));
            source.append(i % 2 == 0 ? "\n" : " today.\n");
        }

        List<Integer> lengths = PARSER.parse(source.toString()).transcript().turns().get(0).paragraphs().stream()
                .map(paragraph -> paragraph.text().length())
                .toList();

        assertEquals(List.of(631, 631, 631, 394), lengths);
    }

    @Test
    void eventsAreMarkedWhereTheyStand() {
        Transcript transcript = PARSER.parse(CueListing.webVtt(
                        "It is (laughs) late.", "[speaks\nindistinctly]", "Late (as ever).", "\u266a la\nla \u266a"))
                .transcript();

        assertEquals(
                List.of("-: It is (laughs) late. [speaks indistinctly] Late (as ever). \u266a la la \u266a"),
                CueListing.entries(transcript));
        assertEquals(
                List.of("(laughs)", "[speaks indistinctly]", "\u266a la la \u266a"), CueListing.events(transcript));
    }

    @Test
    void wordsKeepTheirTimes() {
        Transcript transcript = PARSER.parse("""
                WEBVTT

                00:01.000 --> 00:04.000
                <v Ana>It<00:01.500>&#39;s  a<00:02.000> <b>fine</b>
                day<00:03.000>, isn&#39;t it?
                """).transcript();

        assertEquals(List.of("Ana: It's a fine day, isn't it?"), CueListing.entries(transcript));
        assertEquals(
                List.of("1000-1500 It", "1500-2000 's a", "2000-3000 fine", "2000-3000 day", "3000-4000 , isn't it?"),
                CueListing.words(transcript));
    }

    @Test
    void piecesOfTheSourceAreExact() {
        String source = """
                WEBVTT

                1
                00:01.000 --> 00:02.000
                <v Ana>It is <b>so</b>
                late &amp; dark.

                00:02.000 --> 00:03.000
                Ana was cold.
                """.replace("\n", "\r\n");
        ParseResult result = PARSER.parse(source);

        assertEquals(
                List.of("It is", "so", "late &amp; dark.", "Ana was cold."),
                CueListing.pieces(result.transcript(), source));
        Turn turn = result.transcript().turns().get(0);
        assertEquals("Ana", turn.label().orElseThrow().source().orElseThrow().in(source));
        assertEquals(source.indexOf("Ana"), turn.source().orElseThrow().start());
        assertEquals(source.length() - 2, turn.source().orElseThrow().end());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void turnsLastFromTheirFirstCueToTheirLast(String reason, String source, List<String> times) {
        assertEquals(
                times,
                PARSER.parse(source).transcript().turns().stream()
                        .map(turn -> CueListing.time(turn.time()))
                        .toList(),
                reason);
    }

    static Stream<Arguments> times() {
        return Stream.of(
                arguments(
                        "one turn over two cues",
                        CueListing.webVtt("<v Ana>It is", "late.", "<v Bo>Oh."),
                        List.of("0-2000", "2000-3000")),
                arguments(
                        "a change within a cue: both have its time",
                        CueListing.webVtt(">> It is late. >> Oh."),
                        List.of("0-1000", "0-1000")),
                arguments(
                        "the latest end, where cues overlap",
                        "WEBVTT\n\n00:01.000 --> 00:09.000\nIt is\n\n00:02.000 --> 00:03.000\nlate.",
                        List.of("1000-9000")),
                arguments(
                        "the cue that holds the label alone counts",
                        CueListing.webVtt("ANA:", "It is late.", "BO: Oh.", "ANA: Yes.", "BO: Well."),
                        List.of("0-2000", "2000-3000", "3000-4000", "4000-5000")),
                arguments(
                        "no end is made up where the format has none",
                        "<cite>Ana:</cite>\n<time>0:01</time>\n<p>Late.</p>\n<cite>Bo:</cite>\n<time>0:05</time>\n<p>Oh.</p>",
                        List.of("1000-", "5000-")));
    }
}
