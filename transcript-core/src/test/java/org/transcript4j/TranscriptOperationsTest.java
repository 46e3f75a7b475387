package org.transcript4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transcript4j.parse.TranscriptParser;

class TranscriptOperationsTest {

    private static final Speaker ANA = Speaker.of("Ana Bell").withRole("Host").withLabels(List.of("Ana Bell", "BELL"));
    private static final Speaker BO = Speaker.of("Bo Fry");
    private static final Turn FIRST = turn("One two.", ANA)
            .withTime(TimeSpan.startingAt(Duration.ofSeconds(10)))
            .withLabel(SpeakerLabel.builder()
                    .text("Ms. BELL (to Bo)")
                    .name("BELL")
                    .honorific("Ms.")
                    .note("to Bo")
                    .source(SourceSpan.of(0, 16))
                    .build())
            .withSource(SourceSpan.of(0, 26));
    private static final Turn SECOND = turn("Three.", BO).withSource(SourceSpan.of(30, 40));
    private static final Aside RECESS = Aside.builder()
            .kind(Aside.Kind.EVENT)
            .text("(Recess.)")
            .time(TimeSpan.startingAt(Duration.ofSeconds(25)))
            .build();
    private static final Turn THIRD =
            turn("Four five six.", BO, ANA).withTime(TimeSpan.of(Duration.ofSeconds(40), Duration.ofSeconds(44)));
    private static final Turn LAST = turn("Seven.", ANA).withTime(TimeSpan.startingAt(Duration.ofSeconds(50)));
    private static final Transcript TRANSCRIPT = Transcript.builder()
            .title("Title")
            .addEntries(FIRST)
            .addEntries(SECOND)
            .addEntries(RECESS)
            .addEntries(THIRD)
            .addEntries(LAST)
            .build();

    private static Turn turn(String text, Speaker... speakers) {
        return Turn.builder()
                .addAllSpeakers(List.of(speakers))
                .addBody(Paragraph.of(text))
                .build();
    }

    @Test
    void renamesOneSpeakerEverywhere() {
        Transcript renamed = TranscriptOperations.renameSpeaker(TRANSCRIPT, "ana-bell", "Ana Roy");

        assertEquals(List.of(ANA.withName("Ana Roy"), BO), renamed.speakers());
        assertEquals("Bo Fry, Ana Roy", renamed.turns().get(2).speakerName());
        assertEquals(FIRST.label(), renamed.turns().get(0).label());
        assertEquals(FIRST.source(), renamed.turns().get(0).source());
        assertEquals(TRANSCRIPT, TranscriptOperations.renameSpeaker(renamed, "ana-bell", "Ana Bell"));
    }

    @Test
    void refusesToRenameNobodyOrToNothing() {
        var nobody = assertThrows(
                IllegalArgumentException.class, () -> TranscriptOperations.renameSpeaker(TRANSCRIPT, "cy", "Cy"));
        assertTrue(String.valueOf(nobody.getMessage()).contains("cy"));
        assertThrows(
                IllegalArgumentException.class, () -> TranscriptOperations.renameSpeaker(TRANSCRIPT, "bo-fry", " "));
    }

    @Test
    void anonymousSpeakersHaveNumbersAndNothingElse() {
        Transcript anonymous = TranscriptOperations.anonymize(TRANSCRIPT);

        Speaker one = Speaker.of("Speaker 1").withKind(Speaker.Kind.GENERIC);
        assertEquals(List.of(one, Speaker.of("Speaker 2").withKind(Speaker.Kind.GENERIC)), anonymous.speakers());
        assertEquals(
                Optional.of(SpeakerLabel.of("Speaker 1").withSource(SourceSpan.of(0, 16))),
                anonymous.turns().get(0).label());
        assertEquals("Speaker 2, Speaker 1", anonymous.turns().get(2).speakerName());
        assertEquals(TRANSCRIPT.text(), anonymous.text());
        assertEquals(FIRST.source(), anonymous.turns().get(0).source());
        assertEquals(anonymous, TranscriptOperations.anonymize(anonymous));
    }

    @Test
    void nothingOfAParsedNameIsLeftOutsideSpeech() {
        Transcript parsed = TranscriptParser.create().parse("""
                        Dr. Ana Bell, Host: Good evening to you all.

                        Bo Fry (to Ana): Hello, it is good to be here.

                        BELL: What did you see?

                        FRY: Water, and nothing else.

                        Dr. Ana Bell, Host: And then?

                        Bo Fry (to Ana): Then we went home.
                        """).transcript();

        assertEquals(6, parsed.turns().size());
        for (Turn turn : TranscriptOperations.anonymize(parsed).turns()) {
            assertFalse(turn.label().orElseThrow().text().contains("Bell"));
            assertEquals(turn.speaker().map(Speaker::name), turn.label().map(SpeakerLabel::name));
        }
    }

    @Test
    void selectsTurnsByWhoSpeaks() {
        assertEquals(
                List.of(SECOND, THIRD),
                TranscriptOperations.bySpeakers(TRANSCRIPT, Set.of("bo-fry")).entries());
        assertEquals(
                List.of(),
                TranscriptOperations.bySpeakers(TRANSCRIPT, Set.of("cy")).entries());
        assertEquals(
                Optional.of("Title"),
                TranscriptOperations.bySpeakers(TRANSCRIPT, Set.of()).title());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, '', before the first",
        "0, 11, 'One two. Three.', a turn without a time belongs to the one before",
        "24, 25, 'One two. Three.', a turn lasts until the next time",
        "25, 40, '(Recess.)', an event too has its time",
        "43, 45, 'Four five six.', up to its end",
        "44, 50, '', nobody speaks",
        "60, 99, 'Seven.', the last has no end",
        "30, 30, '', no time at all",
    })
    void selectsByTime(int from, int to, String texts, String reason) {
        Transcript selected =
                TranscriptOperations.between(TRANSCRIPT, Duration.ofSeconds(from), Duration.ofSeconds(to));

        String found = String.join(
                " ",
                selected.entries().stream()
                        .map(entry -> entry instanceof Turn turn ? turn.text() : ((Aside) entry).text())
                        .toList());
        assertEquals(texts, found, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "0, One two.",
        "25, One two.",
        "26, ''",
        "29, ''",
        "30, Three.",
        "39, Three.",
        "40, ''",
        "-1, ''",
    })
    void findsTheTurnAtAnOffset(int offset, String text) {
        assertEquals(
                text,
                TranscriptOperations.turnAt(TRANSCRIPT, offset).map(Turn::text).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "9, ''",
        "10, One two.",
        "24, One two.",
        "25, ''",
        "40, Four five six.",
        "44, ''",
        "50, Seven.",
        "999, Seven.",
    })
    void findsTheTurnAtATime(int second, String text) {
        assertEquals(
                text,
                TranscriptOperations.turnAt(TRANSCRIPT, Duration.ofSeconds(second))
                        .map(Turn::text)
                        .orElse(""));
    }

    @Test
    void countsWordsOfSpeechAlone() {
        Turn laughing = Turn.builder()
                .addSpeakers(BO)
                .addBody(Paragraph.builder()
                        .text("Well -- [loud laughter] it's 5 o'clock.")
                        .addEvents(Event.of(8, 23))
                        .build())
                .addBody(Aside.of(Aside.Kind.EVENT, "(Long applause.)"))
                .build();
        Transcript transcript = TRANSCRIPT.withEntries(List.of(FIRST, THIRD, laughing, turn("Hm.")));

        assertEquals(Map.of(ANA, 5, BO, 7), TranscriptOperations.words(transcript));
        assertEquals(
                List.of(ANA, BO),
                List.copyOf(TranscriptOperations.words(transcript).keySet()));
    }

    @Test
    void countsSpeakingTime() {
        assertEquals(
                Map.of(ANA, Duration.ofSeconds(15 + 4), BO, Duration.ofSeconds(4)),
                TranscriptOperations.speakingTime(TRANSCRIPT));
    }

    @Test
    void brokenTimesCountNothing() {
        Turn backwards = turn("x", ANA).withTime(TimeSpan.of(Duration.ofSeconds(9), Duration.ofSeconds(3)));
        Turn before = turn("y", BO).withTime(TimeSpan.startingAt(Duration.ofSeconds(8)));
        Turn earlier = turn("z", BO).withTime(TimeSpan.startingAt(Duration.ofSeconds(2)));

        assertEquals(
                Map.of(ANA, Duration.ZERO, BO, Duration.ZERO),
                TranscriptOperations.speakingTime(TRANSCRIPT.withEntries(List.of(backwards, before, earlier))));
    }
}
