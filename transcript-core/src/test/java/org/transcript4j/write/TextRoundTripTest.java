package org.transcript4j.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Transcript;
import org.transcript4j.parse.TranscriptParser;

/** What the parser reads from plain text and Markdown that was written is what was written. */
class TextRoundTripTest {

    private static final String TALK = """
            ANA BELL, HOST: Good evening. Thank you for coming.

            DR. CY FEN: Thank you. [laughter] It is a pleasure to be here today.

            It was a long way, and then it rained.

            (Applause.)

            BELL: How long was it?

            FEN: About two hours. I said: never again.

            BELL: I see. And then?

            FEN: Then we were late, and went home.
            """;

    private final TranscriptParser parser = TranscriptParser.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void readsWhatItWrote(String reason, String source) {
        Transcript transcript = parser.parse(source).transcript().withoutSource();

        assertEquals(transcript, reread(TranscriptWriter.plainText(), transcript), "plain text");
        assertEquals(transcript, reread(TranscriptWriter.markdown(), transcript), "Markdown");
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                arguments("labels, paragraphs, an event", TALK),
                arguments("title, summary, metadata", """
                        ---
                        date: 2026-01-05
                        place: "North Hill: the mill"
                        ---

                        A walk by the river

                        Two people talk about a river for an hour, and a third one listens to them.

                        """ + TALK),
                arguments(
                        "nobody is named",
                        ">> " + TALK.replaceAll("(?m)^[A-Z., ]+:", ">>").substring(3)),
                arguments(
                        "one of the turns names nobody",
                        TALK.replaceAll("(?m)^(?=[A-Z., ]+:)", ">> ").replace("BELL: I see", "I see")),
                arguments("no labels at all", "It was a long way, and then it rained.\n\nIt rained for hours.\n"));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void keepsHeadingsInMarkdown(String heading) {
        Transcript transcript = parser.parse("# A walk\n\n## Part one\n\n" + TALK + "\n## " + heading + "\n\n" + TALK)
                .transcript()
                .withoutSource();

        assertEquals(transcript, reread(TranscriptWriter.markdown(), transcript));
    }

    static Stream<String> headings() {
        return Stream.of("Part two", "PART TWO: HOME");
    }

    private Transcript reread(TranscriptWriter writer, Transcript transcript) {
        return parser.parse(writer.toString(transcript)).transcript().withoutSource();
    }
}
