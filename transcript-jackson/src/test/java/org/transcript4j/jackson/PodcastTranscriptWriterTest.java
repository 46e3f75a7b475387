package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Aside;
import org.transcript4j.Cue;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

class PodcastTranscriptWriterTest {

    private static final Speaker ANA = Speaker.of("Ana Bell");
    private static final Speaker RUI = Speaker.of("Rui Costa");

    static Stream<Arguments> turns() {
        return Stream.of(
                row(
                        "the time of the turn",
                        turn(ANA).time(time(500, 750)).addBody(Paragraph.of("Good evening.")),
                        "{'speaker': 'Ana Bell', 'startTime': 0.5, 'endTime': 0.75, 'body': 'Good evening.'}"),
                row(
                        "an end is written where it is known",
                        turn(ANA).time(time(500)).addBody(Paragraph.of("Good evening.")),
                        "{'speaker': 'Ana Bell', 'startTime': 0.5, 'body': 'Good evening.'}"),
                row(
                        "nobody is named",
                        Turn.builder().time(time(0, 1000)).addBody(Paragraph.of("Yes!")),
                        "{'startTime': 0.0, 'endTime': 1.0, 'body': 'Yes!'}"),
                row(
                        "two speak together",
                        turn(ANA).addSpeakers(RUI).time(time(0, 1000)).addBody(Paragraph.of("Yes!")),
                        "{'speaker': 'Ana Bell, Rui Costa', 'startTime': 0.0, 'endTime': 1.0, 'body': 'Yes!'}"),
                row(
                        "paragraphs of one turn, without what is nobody's speech",
                        turn(ANA)
                                .time(time(0, 9000))
                                .addBody(Paragraph.of("Yes!"))
                                .addBody(Aside.of(Aside.Kind.EVENT, "(Rain.)"))
                                .addBody(Paragraph.of("No.")),
                        "{'speaker': 'Ana Bell', 'startTime': 0.0, 'endTime': 9.0, 'body': 'Yes!\\n\\nNo.'}"),
                row(
                        "cues that cover the text",
                        turn(ANA)
                                .time(time(0, 9000))
                                .addBody(cued("Yes! No.", Cue.of(0, 4, time(0, 1000)), Cue.of(5, 8, time(2000)))),
                        "{'speaker': 'Ana Bell', 'startTime': 0.0, 'endTime': 1.0, 'body': 'Yes!'},"
                                + "{'speaker': 'Ana Bell', 'startTime': 2.0, 'body': 'No.'}"),
                row(
                        "cues need no time of the turn, come in their own order, and may be empty",
                        turn(ANA)
                                .addBody(cued(
                                        "Yes! No.",
                                        Cue.of(5, 8, time(2000)),
                                        Cue.of(4, 5, time(1500)),
                                        Cue.of(0, 5, time(0, 1000))))
                                .addBody(cued("", Cue.of(0, 0, time(0)))),
                        "{'speaker': 'Ana Bell', 'startTime': 2.0, 'body': 'No.'},"
                                + "{'speaker': 'Ana Bell', 'startTime': 0.0, 'endTime': 1.0, 'body': 'Yes!'}"),
                row(
                        "text before a cue would be lost",
                        turn(ANA).time(time(0, 9000)).addBody(cued("Yes! No.", Cue.of(5, 8, time(2000)))),
                        "{'speaker': 'Ana Bell', 'startTime': 0.0, 'endTime': 9.0, 'body': 'Yes! No.'}"),
                row(
                        "text behind a cue would be lost",
                        turn(ANA).time(time(0, 9000)).addBody(cued("Yes! No.", Cue.of(0, 4, time(2000)))),
                        "{'speaker': 'Ana Bell', 'startTime': 0.0, 'endTime': 9.0, 'body': 'Yes! No.'}"),
                row(
                        "text of another paragraph would be lost",
                        turn(ANA)
                                .time(time(0))
                                .addBody(cued("Yes!", Cue.of(0, 4, time(0))))
                                .addBody(Paragraph.of("No.")),
                        "{'speaker': 'Ana Bell', 'startTime': 0.0, 'body': 'Yes!\\n\\nNo.'}"),
                row(
                        "the time of the words",
                        turn(ANA)
                                .addBody(Paragraph.of("Yes!").withWords(List.of(word(500, 750), word(800, 900))))
                                .addBody(Paragraph.of("No."))
                                .addBody(Paragraph.of("Yes!").withWords(List.of(word(2000, 3000)))),
                        "{'speaker': 'Ana Bell', 'startTime': 0.5, 'endTime': 3.0, 'body': 'Yes!\\n\\nNo.\\n\\nYes!'}"),
                row(
                        "the last word has no end",
                        turn(ANA)
                                .addBody(Paragraph.of("Yes!")
                                        .withWords(List.of(
                                                word(500, 750),
                                                Word.builder()
                                                        .start(0)
                                                        .end(4)
                                                        .time(time(800))
                                                        .build()))),
                        "{'speaker': 'Ana Bell', 'startTime': 0.5, 'body': 'Yes!'}"),
                row(
                        "the turn's own time before that of its words",
                        turn(ANA).time(time(0)).addBody(Paragraph.of("Yes!").withWords(List.of(word(500, 750)))),
                        "{'speaker': 'Ana Bell', 'startTime': 0.0, 'body': 'Yes!'}"),
                row("nothing is said", turn(ANA).addBody(Aside.of(Aside.Kind.EVENT, "(Rain.)")), ""),
                row("nothing is said", turn(ANA).addBody(Paragraph.of(" ")), ""));
    }

    private static Turn.Builder turn(Speaker speaker) {
        return Turn.builder().addSpeakers(speaker);
    }

    private static Word word(long startMillis, long endMillis) {
        return Word.builder().start(0).end(4).time(time(startMillis, endMillis)).build();
    }

    private static TimeSpan time(long startMillis, long endMillis) {
        return time(startMillis).withEnd(Duration.ofMillis(endMillis));
    }

    private static TimeSpan time(long startMillis) {
        return TimeSpan.startingAt(Duration.ofMillis(startMillis));
    }

    private static Paragraph cued(String text, Cue... cues) {
        return Paragraph.of(text).withCues(List.of(cues));
    }

    private static Arguments row(String reason, Turn.Builder turn, String segments) {
        return Arguments.of(reason, turn.build(), segments.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void turns(String reason, Turn turn, String segments) {
        Transcript transcript = Transcript.builder()
                .title("Not in it")
                .addEntries(Aside.of(Aside.Kind.HEADING, "Nor this"))
                .addEntries(turn)
                .build();

        assertEquals(
                GoldenFilesTest.compact("{\"version\": \"1.0.0\", \"segments\": [" + segments + "]}"),
                write(transcript));
    }

    @Test
    void needsTimes() {
        Transcript transcript = Transcript.builder()
                .addEntries(
                        turn(ANA).time(time(0)).addBody(Paragraph.of("Yes!")).build())
                .addEntries(turn(RUI).addBody(Paragraph.of("No.")).build())
                .build();
        StringWriter out = new StringWriter();

        var refusal = assertThrows(IllegalArgumentException.class, () -> write(transcript, out));

        assertEquals(
                "entries[1] has no time: a turn needs one, or words, or cues that cover its text",
                refusal.getMessage());
        assertEquals("", out.toString());
    }

    private static String write(Transcript transcript) {
        StringWriter out = new StringWriter();
        write(transcript, out);
        return out.toString();
    }

    private static void write(Transcript transcript, StringWriter out) {
        try (JsonGenerator generator = new JsonMapper().createGenerator(out)) {
            PodcastTranscriptWriter.write(transcript, generator);
        }
    }
}
