package org.transcript4j.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.transcript4j.captions.CueListing.webVtt;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;

/** All ways in which captions tell who speaks, and what looks like one and is none. */
class SpeakersInCuesTest {

    private static final TranscriptParser PARSER = TranscriptParser.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"voices", "labels", "marks", "events", "none"})
    void areTold(String reason, String layout, String source, List<String> entries) {
        ParseResult result = PARSER.parse(source);

        assertEquals(entries, CueListing.entries(result.transcript()), reason);
        assertEquals(layout, result.layout());
    }

    static Stream<Arguments> voices() {
        return Stream.of(
                arguments(
                        "the same voice goes on, another one opens a turn",
                        "cues with voices",
                        webVtt("<v Ana>The ferry", "<v Ana>is late.", "<v Bo>Again?"),
                        List.of("Ana: The ferry is late.", "Bo: Again?")),
                arguments(
                        "a name that stands only where a turn begins opens one, whoever has spoken before",
                        "cues with voices",
                        """
                        <cite>Ana:</cite><time>0:00</time><p>The ferry</p><time>0:02</time><p>is late.</p>
                        <cite>Ana:</cite><time>0:04</time><p>Again.</p>
                        <cite>Bo:</cite><time>0:06</time><p>Yes.</p>
                        """,
                        List.of("Ana: The ferry is late.", "Ana: Again.", "Bo: Yes.")),
                arguments(
                        "a cue without a voice belongs to the one before",
                        "cues with voices",
                        webVtt("<v Ana>The ferry", "is late.", "<v Bo>Again?"),
                        List.of("Ana: The ferry is late.", "Bo: Again?")),
                arguments(
                        "a voice without a name opens a turn each time",
                        "cues with voices",
                        webVtt("<v ->The ferry", "is late.", "<v ->Again?"),
                        List.of("-: The ferry is late.", "-: Again?")),
                arguments(
                        "several voices in one cue",
                        "cues with voices",
                        webVtt("<v Ana>Late.</v> <v.loud Bo>Again?</v>", "Yes."),
                        List.of("Ana: Late.", "Bo: Again? Yes.")),
                arguments(
                        "what stands behind the end of a voice goes on",
                        "cues with voices",
                        webVtt("<v Ana>Late</v> again."),
                        List.of("Ana: Late again.")),
                arguments(
                        "where the format names the voice no label is looked for in the text",
                        "cues with voices",
                        webVtt("<v Ana>Tom: that is his name.", "<v Bo>Tom: I know.", "<v Ana>Tom: then say it."),
                        List.of("Ana: Tom: that is his name.", "Bo: Tom: I know.", "Ana: Tom: then say it.")));
    }

    static Stream<Arguments> labels() {
        return Stream.of(
                arguments(
                        "two cues with two names once each",
                        "cues, colon",
                        webVtt("Ana: The ferry is late.", "Bo: Is it late again?"),
                        List.of("Ana: The ferry is late.", "Bo: Is it late again?")),
                arguments(
                        "labels on a tenth of the lines, sentences that run over cues",
                        "cues, colon",
                        webVtt(
                                "Ana: The ferry that\nwe wanted to take",
                                "home from the island\nis late today, I am",
                                "afraid, and so we are\nstill here.",
                                "Bo: And how long will\nit be, do they know",
                                "that at the harbour,\nor don't they say?",
                                "Ana: They do not say\nanything."),
                        List.of(
                                "Ana: The ferry that we wanted to take home from the island is late today, I am afraid,"
                                        + " and so we are still here.",
                                "Bo: And how long will it be, do they know that at the harbour, or don't they say?",
                                "Ana: They do not say anything.")),
                arguments(
                        "a note in brackets is part of the label",
                        "cues, colon",
                        webVtt("Ana Bell (SL): It is late.", "Bo Fen: It is.", "Ana Bell (SL): Yes.", "Bo Fen: Oh."),
                        List.of("Ana Bell (SL): It is late.", "Bo Fen: It is.", "Ana Bell (SL): Yes.", "Bo Fen: Oh.")),
                arguments(
                        "a label alone on its line, speech below it",
                        "cues, colon",
                        webVtt("ANA:\nThe ferry is late.", "BO:", "It is late again.", "ANA:\nThat it is."),
                        List.of("ANA: The ferry is late.", "BO: It is late again.", "ANA: That it is.")),
                arguments(
                        "a label on the second line of a cue splits it",
                        "cues, colon",
                        webVtt("ANA: It is late.", "So late.\nBO: Is it?", "ANA: It is.", "BO: Oh dear."),
                        List.of("ANA: It is late. So late.", "BO: Is it?", "ANA: It is.", "BO: Oh dear.")),
                arguments(
                        "a label wrapped over two lines, which stands on one elsewhere",
                        "cues, colon",
                        webVtt("MARIA DEL CARMEN: Late.", "BO: Is it?", "MARIA DEL\nCARMEN: It is.", "BO: Oh dear."),
                        List.of("MARIA DEL CARMEN: Late.", "BO: Is it?", "MARIA DEL CARMEN: It is.", "BO: Oh dear.")),
                arguments(
                        "a label wrapped over two lines each time",
                        "cues, colon",
                        webVtt("MARIA DEL\nCARMEN: Late.", "BO: Is it?", "MARIA DEL\nCARMEN: It is.", "BO: Oh dear."),
                        List.of("MARIA DEL CARMEN: Late.", "BO: Is it?", "MARIA DEL CARMEN: It is.", "BO: Oh dear.")),
                arguments(
                        "a known label behind the end of a sentence in the middle of a line",
                        "cues, colon",
                        webVtt("ANA: It is late. BO: Is it?", "ANA: It is.", "BO: Oh dear. ANA: Yes.", "BO: Well."),
                        List.of(
                                "ANA: It is late.",
                                "BO: Is it?",
                                "ANA: It is.",
                                "BO: Oh dear.",
                                "ANA: Yes.",
                                "BO: Well.")));
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                arguments(
                        "arrows open turns without a name, escaped ones too",
                        "cues, arrows",
                        webVtt(">> It is late.", "So late.", "&gt;&gt; Is it?"),
                        List.of("-: It is late. So late.", "-: Is it?")),
                arguments(
                        "an arrow behind the end of a sentence splits the cue",
                        "cues, arrows",
                        webVtt(">> It is late. >> Is it? &gt;&gt; It", "is."),
                        List.of("-: It is late.", "-: Is it?", "-: It is.")),
                arguments(
                        "an arrow in the middle of a sentence is said",
                        "cues, arrows",
                        webVtt(">> We shift x >> 2 here.", ">> Why?"),
                        List.of("-: We shift x >> 2 here.", "-: Why?")),
                arguments(
                        "names behind arrows, seldom as they are",
                        "cues, colon, arrows",
                        webVtt(">> It is late today.", ">>Tom: It is not.", ">> Is it?", ">> ANA: Yes, it is."),
                        List.of("-: It is late today.", "Tom: It is not.", "-: Is it?", "ANA: Yes, it is.")),
                arguments(
                        "two dashes in one cue are two speakers, with a blank or without",
                        "cues, dashes",
                        webVtt("It is late.", "- Is it?\n- It is.", "Oh.", "-Well.\n-Well, well."),
                        List.of("-: It is late.", "-: Is it?", "-: It is. Oh.", "-: Well.", "-: Well, well.")),
                arguments(
                        "single dashes throughout",
                        "cues, dashes",
                        webVtt("- It is late.", "So late.", "- Is it?", "- It is."),
                        List.of("-: It is late. So late.", "-: Is it?", "-: It is.")),
                arguments(
                        "one dash alone is speech",
                        "cues, no labels",
                        webVtt("It is late.", "- and it rains", "and I am cold."),
                        List.of("-: It is late. - and it rains and I am cold.")),
                arguments(
                        "where arrows mark speakers dashes do not",
                        "cues, arrows",
                        webVtt(">> It is late.", ">> Is it?", ">> It is.", ">> Oh.", "- no", "- nothing", "- at all"),
                        List.of("-: It is late.", "-: Is it?", "-: It is.", "-: Oh. - no - nothing - at all")),
                arguments(
                        "labels behind dashes",
                        "cues, colon",
                        webVtt("- ANA: It is late.\n- BO: Is it?", "- ANA: It is.\n- BO: Oh dear."),
                        List.of("ANA: It is late.", "BO: Is it?", "ANA: It is.", "BO: Oh dear.")));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                arguments(
                        "before the first speaker nobody's",
                        "cues, arrows",
                        webVtt("[Music]", ">> It is late.", ">> Is it?"),
                        List.of("EVENT [Music]", "-: It is late.", "-: Is it?")),
                arguments(
                        "in a turn part of the running text",
                        "cues, colon",
                        webVtt("ANA: It is", "(thunder)", "late.", "BO: Is it?", "ANA: It is.", "BO: Oh dear."),
                        List.of("ANA: It is (thunder) late.", "BO: Is it?", "ANA: It is.", "BO: Oh dear.")),
                arguments(
                        "without a voice where all speech has one: an aside, within a turn that goes on",
                        "cues with voices",
                        webVtt("<v Ana>It is late.", "[Thunder]", "<v Ana>And it rains.", "[Rain]", "<v Bo>Oh."),
                        List.of("Ana: It is late. | {[Thunder]} | And it rains.", "EVENT [Rain]", "Bo: Oh.")),
                arguments(
                        "nothing else: no turn",
                        "cues, no labels",
                        webVtt("[Music]", "\u266a la la \u266a"),
                        List.of("EVENT [Music]", "EVENT \u266a la la \u266a")),
                arguments(
                        "never a speaker",
                        "cues, no labels",
                        webVtt("It is late.", "[Thunder]", "So late.", "[Thunder]", "Well.", "[Thunder]"),
                        List.of("-: It is late. [Thunder] So late. [Thunder] Well. [Thunder]")));
    }

    static Stream<Arguments> none() {
        return Stream.of(
                arguments(
                        "sentences before a colon",
                        "cues, no labels",
                        webVtt(
                                "and so I would like to",
                                "start off with asking a question: who",
                                "has ever missed a ferry? There was one man",
                                "she liked: the captain.",
                                "It left at 10:",
                                "not a minute before."),
                        List.of(
                                "-: and so I would like to start off with asking a question: who has ever missed a ferry?"
                                        + " There was one man she liked: the captain. It left at 10: not a minute before.")),
                arguments(
                        "a word alone in its cue, again and again",
                        "cues, no labels",
                        webVtt("Yes", "it is late", "Okay", "then we wait", "Yes", "we do", "Okay", "good"),
                        List.of("-: Yes it is late Okay then we wait Yes we do Okay good")),
                arguments(
                        "headings, rules and tables are no part of captions",
                        "cues, no labels",
                        webVtt("# Part one", "---", "| said |", "1", "2", "3"),
                        List.of("-: # Part one --- | said | 1 2 3")),
                arguments("no cue at all", "cues, no labels", "WEBVTT\n", List.of()));
    }
}
