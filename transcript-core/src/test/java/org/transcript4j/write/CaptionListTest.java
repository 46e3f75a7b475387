package org.transcript4j.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Cue;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;

/** Which captions a transcript becomes, and when they start and end. */
class CaptionListTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void makesCaptions(String reason, List<Entry> entries, List<String> expected) {
        assertEquals(expected, captions(entries));
    }

    static Stream<Arguments> transcripts() {
        return Stream.of(
                arguments(
                        "each cue is a caption, with the text up to the next one",
                        List.of(turn(cues("One two three", cue(0, 3, 1, 2), cue(4, 7, 2, 3), cue(8, 13, 4, 5)))),
                        List.of("1-2 One", "2-3 two", "4-5 three")),
                arguments(
                        "text outside of cues is lost nowhere",
                        List.of(turn(cues("Oh one two", cue(3, 6, 1, 2), cue(7, 7, 2, 3)))),
                        List.of("1-2 Oh one", "2-3 two")),
                arguments(
                        "an empty cue says nothing",
                        List.of(turn(cues("One", cue(0, 0, 1, 2), cue(0, 3, 2, 3)))),
                        List.of("2-3 One")),
                arguments(
                        "an end before the start is kept",
                        List.of(turn(cues("One", cue(0, 3, 2, 1)))),
                        List.of("2-1 One")),
                arguments(
                        "an open end is the start of the next",
                        List.of(turn(cues("One", cue(0, 3, 1))), turn(cues("two", cue(0, 3, 9, 10)))),
                        List.of("1-9 One", "9-10 two")),
                arguments(
                        "two that start at once end at once",
                        List.of(
                                turn(cues("One", cue(0, 3, 1))),
                                turn(cues("two", cue(0, 3, 1))),
                                turn(cues("x", cue(0, 1, 4)))),
                        List.of("1-4 One", "1-4 two", "4-5004 x")),
                arguments(
                        "the last lasts five seconds, and so does one before an earlier start",
                        List.of(turn(cues("One", cue(0, 3, 9))), turn(cues("two", cue(0, 3, 1)))),
                        List.of("9-5009 One", "1-5001 two")),
                arguments(
                        "without cues the time of the turn",
                        List.of(turn(span(1, 3), Paragraph.of("One")), turn(span(3), Paragraph.of("two"))),
                        List.of("1-3 One", "3-5003 two")),
                arguments(
                        "further paragraphs without a time are further lines",
                        List.of(turn(span(1, 3), Paragraph.of("One"), Paragraph.of("two"), Paragraph.of("three"))),
                        List.of("1-3 One/two/three")),
                arguments(
                        "and so they are behind cues and asides",
                        List.of(turn(
                                cues("One", cue(0, 3, 1, 2)),
                                Aside.of(Aside.Kind.OTHER, "x"),
                                Paragraph.of("two"),
                                cues("three", cue(0, 5, 2, 3)))),
                        List.of("1-2 One/two", "NOTE x", "2-3 three")),
                arguments(
                        "the turn's time ends where the next paragraph has its own",
                        List.of(turn(span(1, 9), Paragraph.of("One"), cues("two", cue(0, 3, 5, 9)))),
                        List.of("1-5 One", "5-9 two")),
                arguments(
                        "without cues the time of the words",
                        List.of(turn(words("One two", word(0, 3, 1, 2), word(4, 7, 3, 4)))),
                        List.of("1-4 One two{4@3}")),
                arguments(
                        "words keep their times within the cue",
                        List.of(turn(words("One two", List.of(cue(0, 7, 1, 9)), word(0, 3, 1, 2), word(4, 7, 3, 4)))),
                        List.of("1-9 One two{4@3}")),
                arguments(
                        "a time before zero is zero",
                        List.of(turn(span(-2, 3), Paragraph.of("One"))),
                        List.of("0-3 One")),
                arguments("nothing said", List.of(turn(Paragraph.of(" \u200b"))), List.of()),
                arguments("no paragraph", List.of(Turn.builder().build()), List.of()),
                arguments(
                        "an event with a time is a cue in brackets",
                        List.of(event("(Applause.)", 1, 2), event("Applause", 2, 3), event("\u266a la la", 3, 4)),
                        List.of("1-2 (Applause.)", "2-3 [Applause]", "3-4 \u266a la la")),
                arguments(
                        "other asides are comments",
                        List.of(Aside.of(Aside.Kind.EVENT, "(Applause.)"), heading("Part one", 1, 2)),
                        List.of("NOTE (Applause.)", "NOTE Part one")));
    }

    @Test
    void namesTheTurnWithoutATime() {
        Transcript transcript = Transcript.builder()
                .addEntries(turn(span(1, 2), Paragraph.of("One")))
                .addEntries(Turn.builder()
                        .addSpeakers(Speaker.of("Ana Bell"))
                        .addSpeakers(Speaker.of("Bo"))
                        .addBody(Paragraph.of("Two"))
                        .build())
                .build();
        StringBuilder out = new StringBuilder();

        var refusal = assertThrows(
                IllegalArgumentException.class, () -> TranscriptWriter.webVtt().write(transcript, out));

        assertEquals(
                "turn 2 (ana-bell, bo) has no time; captions need one, of its cues, words or its own",
                refusal.getMessage());
        assertEquals("", out.toString());
        assertThrows(
                IllegalArgumentException.class, () -> TranscriptWriter.subRip().write(transcript, out));
    }

    @Test
    void takesLinearTimeForManyParagraphsCuesAndWords() throws IOException {
        int count = 50_000;
        String text = "word ".repeat(count);
        Paragraph.Builder paragraph = Paragraph.builder().text(text);
        Turn.Builder turn = Turn.builder().time(span(1, 2));
        for (int i = 0; i < count; i++) {
            paragraph.addCues(cue(5 * i, 5 * i + 4, i, i + 1));
            paragraph.addWords(word(5 * i, 5 * i + 4, i, i + 1));
            turn.addBody(Paragraph.of("word"));
        }
        Transcript transcript = Transcript.builder()
                .addEntries(turn.addBody(paragraph.build()).build())
                .build();

        List<Caption> captions = CaptionList.of(transcript, SpeakerNames.FULL);

        assertEquals(count + 1, captions.size());
        assertEquals(5 * count - 1, captions.get(0).text().length());
    }

    private static List<String> captions(List<Entry> entries) {
        Transcript transcript = Transcript.builder().addAllEntries(entries).build();
        List<String> shown = new ArrayList<>();
        for (Caption caption : CaptionList.of(transcript, SpeakerNames.FULL)) {
            String time = caption.isTimed() ? caption.start() + "-" + caption.end() : "NOTE";
            StringBuilder stamps = new StringBuilder();
            for (Caption.Stamp stamp : caption.stamps()) {
                if (stamp.millis() > caption.start()) {
                    stamps.append('{')
                            .append(stamp.offset())
                            .append('@')
                            .append(stamp.millis())
                            .append('}');
                }
            }
            shown.add(time + " " + caption.text().replace('\n', '/') + stamps);
        }
        return shown;
    }

    private static TimeSpan span(long start) {
        return TimeSpan.startingAt(Duration.ofMillis(start));
    }

    private static TimeSpan span(long start, long end) {
        return TimeSpan.of(Duration.ofMillis(start), Duration.ofMillis(end));
    }

    private static Cue cue(int from, int to, long start) {
        return Cue.of(from, to, span(start));
    }

    private static Cue cue(int from, int to, long start, long end) {
        return Cue.of(from, to, span(start, end));
    }

    private static Word word(int from, int to, long start, long end) {
        return Word.builder().start(from).end(to).time(span(start, end)).build();
    }

    private static Paragraph cues(String text, Cue... cues) {
        return Paragraph.of(text).withCues(Arrays.asList(cues));
    }

    private static Paragraph words(String text, Word... words) {
        return Paragraph.of(text).withWords(Arrays.asList(words));
    }

    private static Paragraph words(String text, List<Cue> cues, Word... words) {
        return words(text, words).withCues(cues);
    }

    private static Turn turn(Block... body) {
        return Turn.builder().addAllBody(Arrays.asList(body)).build();
    }

    private static Turn turn(TimeSpan time, Block... body) {
        return turn(body).withTime(time);
    }

    private static Aside event(String text, long start, long end) {
        return Aside.builder()
                .kind(Aside.Kind.EVENT)
                .text(text)
                .time(span(start, end))
                .build();
    }

    private static Aside heading(String text, long start, long end) {
        return Aside.builder()
                .kind(Aside.Kind.HEADING)
                .text(text)
                .time(span(start, end))
                .build();
    }
}
