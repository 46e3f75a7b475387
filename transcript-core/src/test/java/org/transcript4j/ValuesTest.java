package org.transcript4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all values promise alike, and what each checks. */
class ValuesTest {

    /** Stands in every text and name of the values below, and in no id. */
    private static final String SPOKEN = "zebra";

    private static final TimeSpan TIME = TimeSpan.of(Duration.ofSeconds(2), Duration.ofMillis(3_500));
    private static final Speaker ANA = Speaker.builder()
            .id("s-1")
            .name("Ana " + SPOKEN)
            .role("Host of " + SPOKEN)
            .kind(Speaker.Kind.PERSON)
            .addLabels(SPOKEN)
            .addAllLabels(List.of(SPOKEN + " 2"))
            .build();
    private static final SpeakerLabel LABEL = SpeakerLabel.builder()
            .text("Dr. " + SPOKEN)
            .name(SPOKEN)
            .honorific("Dr. " + SPOKEN)
            .role("Host " + SPOKEN)
            .note("to " + SPOKEN)
            .source(SourceSpan.of(0, 9))
            .build();
    private static final Word WORD =
            Word.builder().start(0).end(5).time(TIME).confidence(0.5).build();
    private static final Paragraph PARAGRAPH = Paragraph.builder()
            .text(SPOKEN + " [laughter]")
            .addEvents(Event.of(6, 16))
            .addCues(Cue.of(0, 16, TIME))
            .addWords(WORD)
            .addSource(SourceSpan.of(11, 27))
            .build();
    private static final Aside ASIDE = Aside.builder()
            .kind(Aside.Kind.EVENT)
            .text("(" + SPOKEN + ")")
            .time(TIME)
            .source(SourceSpan.of(30, 37))
            .build();
    private static final Turn TURN = Turn.builder()
            .addSpeakers(ANA)
            .label(LABEL)
            .addBody(PARAGRAPH)
            .addBody(ASIDE)
            .time(TIME)
            .source(SourceSpan.of(0, 37))
            .build();
    private static final Transcript TRANSCRIPT = Transcript.builder()
            .title(SPOKEN)
            .addSummary(SPOKEN)
            .putMetadata("topic", SPOKEN)
            .startedAt(Instant.parse("2026-01-05T18:00:00Z"))
            .addEntries(TURN)
            .addEntries(ASIDE)
            .build();

    static Stream<Serializable> values() {
        return Stream.of(
                SourceSpan.of(1, 2),
                TIME,
                Event.of(0, 1),
                Cue.of(0, 1, TIME),
                WORD,
                ANA,
                LABEL,
                PARAGRAPH,
                ASIDE,
                TURN,
                TRANSCRIPT);
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesBackEqualFromSerialization(Serializable value) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }

        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object back = in.readObject();
            assertEquals(value, back);
            assertEquals(value.hashCode(), back.hashCode());
            assertEquals(value.toString(), back.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void showsNoSpeech(Serializable value) {
        assertFalse(value.toString().contains(SPOKEN), value::toString);
    }

    @ParameterizedTest
    @MethodSource("values")
    void hidesItsImplementation(Serializable value) {
        assertFalse(Modifier.isPublic(value.getClass().getModifiers()));
        assertTrue(Arrays.stream(value.getClass().getInterfaces()).anyMatch(Class::isSealed));
    }

    @Test
    void eachWitherChangesItsAttributeAlone() {
        assertEquals("s-2", ANA.withId("s-2").id());
        assertEquals(ANA, ANA.withId("s-2").withId("s-1"));
        assertEquals("Bo", ANA.withName("Bo").name());
        assertEquals(Optional.empty(), ANA.withRole(Optional.empty()).role());
        assertEquals(Optional.of("Guest"), ANA.withRole("Guest").role());
        assertEquals(Speaker.Kind.GROUP, ANA.withKind(Speaker.Kind.GROUP).kind());
        assertEquals(List.of("B"), ANA.withLabels(List.of("B")).labels());
        assertEquals(Optional.empty(), LABEL.withSource(Optional.empty()).source());
        assertEquals(
                Optional.of(SourceSpan.of(3, 4)),
                ASIDE.withSource(SourceSpan.of(3, 4)).source());
        assertEquals(List.of(), PARAGRAPH.withEvents(List.of()).events());
        assertEquals(List.of(), PARAGRAPH.withCues(List.of()).cues());
        assertEquals(List.of(), PARAGRAPH.withWords(List.of()).words());
        assertEquals(List.of(), PARAGRAPH.withSource(List.of()).source());
        assertEquals(Duration.ZERO, TIME.withStart(Duration.ZERO).start());
        assertEquals(
                Optional.of(Duration.ofDays(1)),
                TIME.withEnd(Duration.ofDays(1)).end());
        assertEquals(List.of(), TURN.withSpeakers(List.of()).speakers());
        assertEquals(Optional.empty(), TURN.withLabel(Optional.empty()).label());
        assertEquals(List.of(ASIDE), TURN.withBody(List.of(ASIDE)).body());
        assertEquals(Optional.empty(), TURN.withTime(Optional.empty()).time());
        assertEquals(Optional.empty(), TURN.withSource(Optional.empty()).source());
        assertEquals(Optional.of("T"), TRANSCRIPT.withTitle("T").title());
        assertEquals(Optional.empty(), TRANSCRIPT.withTitle(Optional.empty()).title());
        assertEquals(List.of(), TRANSCRIPT.withSummary(List.of()).summary());
        assertEquals(Map.of(), TRANSCRIPT.withMetadata(Map.of()).metadata());
        assertEquals(
                Optional.of(Instant.EPOCH),
                TRANSCRIPT.withStartedAt(Instant.EPOCH).startedAt());
        assertEquals(List.of(ASIDE), TRANSCRIPT.withEntries(List.of(ASIDE)).entries());
    }

    @Test
    void aChangedAttributeIsAnotherValue() {
        assertNotEquals(ANA, ANA.withRole("Guest"));
        assertNotEquals(LABEL, LABEL.withSource(Optional.empty()));
        assertNotEquals(PARAGRAPH, PARAGRAPH.withEvents(List.of()));
        assertNotEquals(TURN, TURN.withTime(Optional.empty()));
        assertNotEquals(TRANSCRIPT, TRANSCRIPT.withEntries(List.of(TURN)));
        assertNotEquals(Paragraph.of("a"), Aside.of(Aside.Kind.OTHER, "a"));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                refused("span backwards", "3 to 2", () -> SourceSpan.of(3, 2)),
                refused("event before its text", "-1 to 2", () -> Event.of(-1, 2)),
                refused("cue backwards", "2 to 1", () -> Cue.of(2, 1, TIME)),
                refused("word backwards", "2 to 1", () -> word().start(2).end(1).build()),
                refused(
                        "confidence above 1",
                        "1.5",
                        () -> word().confidence(1.5).build()),
                refused(
                        "confidence below 0",
                        "-0.1",
                        () -> word().confidence(-0.1).build()),
                refused(
                        "confidence that is no number",
                        "NaN",
                        () -> word().confidence(Double.NaN).build()),
                refused(
                        "word without time",
                        "time",
                        () -> Word.builder().start(0).end(1).build()),
                refused("time without start", "start", () -> TimeSpan.builder().build()),
                refused("aside without text", "text", () -> Aside.builder().build()),
                refused(
                        "paragraph without text",
                        "text",
                        () -> Paragraph.builder().build()),
                refused(
                        "event behind the text",
                        "0 to 9",
                        () -> Paragraph.builder()
                                .text("short")
                                .addEvents(Event.of(0, 9))
                                .build()),
                refused("cue behind the text", "cues[0]", () -> PARAGRAPH.withCues(List.of(Cue.of(0, 99, TIME)))),
                refused(
                        "word behind the text",
                        "words[1]",
                        () -> PARAGRAPH.withWords(
                                List.of(WORD, word().start(0).end(99).build()))),
                refused(
                        "label without name",
                        "name",
                        () -> SpeakerLabel.builder().text("A").build()),
                refused(
                        "label of a blank name",
                        "name",
                        () -> SpeakerLabel.builder().text("A").name(" ").build()),
                refused(
                        "speaker without id",
                        "id",
                        () -> Speaker.builder().name("A").build()),
                refused("speaker of a blank id", "id", () -> ANA.withId(" ")),
                refused("speaker of a blank name", "s-1", () -> ANA.withName("")),
                refused(
                        "two speakers of one id",
                        "s-1",
                        () -> TRANSCRIPT.withEntries(List.of(
                                TURN,
                                Turn.builder().addSpeakers(ANA.withName("Bo")).build()))));
    }

    private static Arguments refused(String what, String argument, Executable call) {
        return arguments(what, argument, call);
    }

    private static Word.Builder word() {
        return Word.builder().start(0).end(1).time(TIME);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void refusesWhatIsInvalidAndNamesIt(String what, String argument, Executable call) {
        var refusal = assertThrows(IllegalArgumentException.class, call);

        assertTrue(String.valueOf(refusal.getMessage()).contains(argument), refusal::getMessage);
        assertFalse(String.valueOf(refusal.getMessage()).contains(SPOKEN), refusal::getMessage);
    }

    @SuppressWarnings("NullAway")
    static Stream<Arguments> nulls() {
        return Stream.of(
                arguments("speaker name", (Executable) () -> Speaker.of(null)),
                arguments("speaker id", (Executable) () -> ANA.withId(null)),
                arguments("speaker labels", (Executable) () -> Speaker.builder().addLabels((String) null)),
                arguments("label text", (Executable) () -> SpeakerLabel.of(null)),
                arguments("paragraph text", (Executable) () -> Paragraph.of(null)),
                arguments("aside kind", (Executable) () -> Aside.of(null, "a")),
                arguments("cue time", (Executable) () -> Cue.of(0, 1, null)),
                arguments("time start", (Executable) () -> TimeSpan.startingAt(null)),
                arguments("turn body", (Executable) () -> Turn.builder().addBody(null)),
                arguments("turn label", (Executable) () -> TURN.withLabel((SpeakerLabel) null)),
                arguments("entries", (Executable) () -> Transcript.builder().addEntries(null)),
                arguments("metadata value", (Executable)
                        () -> Transcript.builder().putMetadata("a", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void refusesNull(String what, Executable call) {
        assertThrows(NullPointerException.class, call);
    }

    @Test
    void derivesTurnsAndSpeakersOnce() {
        assertEquals(List.of(TURN), TRANSCRIPT.turns());
        assertSame(TRANSCRIPT.turns(), TRANSCRIPT.turns());
        assertEquals(List.of(ANA), TRANSCRIPT.speakers());
        assertSame(TRANSCRIPT.speakers(), TRANSCRIPT.speakers());
        assertSame(TURN.paragraphs(), TURN.paragraphs());
    }

    @Test
    void ofTwoMetadataFieldsWithOneKeyTheLastStays() {
        Transcript transcript = Transcript.builder()
                .putMetadata("topic", "a")
                .putMetadata("place", "b")
                .putMetadata("topic", "c")
                .build();

        assertEquals(
                List.of(Map.entry("topic", "c"), Map.entry("place", "b")),
                List.copyOf(transcript.metadata().entrySet()));
    }

    @Test
    void collectionsCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class, () -> TRANSCRIPT.entries().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> TRANSCRIPT.turns().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> TRANSCRIPT.metadata().clear());
        assertThrows(UnsupportedOperationException.class, () -> ANA.labels().clear());
    }

    @Test
    void aTurnSpeaksForNobodyForOneOrForSeveral() {
        Speaker bo = Speaker.of("Bo Fry");
        Turn nobody = TURN.withSpeakers(List.of());
        Turn both = TURN.withSpeakers(List.of(bo, ANA.withName("Ana")));

        assertEquals("", nobody.speakerName());
        assertEquals(Optional.empty(), nobody.speaker());
        assertEquals("Bo Fry, Ana", both.speakerName());
        assertEquals(Optional.empty(), both.speaker());
        assertEquals(Optional.of(ANA), TURN.speaker());
    }

    @Test
    void turnsByFindsThoseWhoSpeakTogetherToo() {
        Speaker bo = Speaker.of("Bo Fry");
        Turn both = said("Yes.", ANA, bo);
        Transcript transcript = Transcript.builder()
                .addEntries(TURN)
                .addEntries(both)
                .addEntries(said("No.", bo))
                .build();

        assertEquals(List.of(TURN, both), transcript.turnsBy(ANA));
        assertEquals(List.of(), transcript.turnsBy(Speaker.of("Nobody")));
        assertEquals(List.of(ANA, bo), transcript.speakers());
    }

    @Test
    void textIsTheSpeechAlone() {
        Turn two = Turn.builder()
                .addBody(Paragraph.of("One."))
                .addBody(Aside.of(Aside.Kind.EVENT, "(Applause.)"))
                .addBody(Paragraph.of("Two."))
                .build();
        Turn silent =
                Turn.builder().addBody(Aside.of(Aside.Kind.EVENT, "(Nods.)")).build();
        Transcript transcript = Transcript.builder()
                .title("Title")
                .addSummary("Summary.")
                .addEntries(two)
                .addEntries(silent)
                .addEntries(Aside.of(Aside.Kind.HEADING, "Heading"))
                .addEntries(said("Three.", ANA))
                .build();

        assertEquals("One.\n\nTwo.\n\nThree.", transcript.text());
        assertEquals("", Transcript.builder().build().text());
    }

    @Test
    void mergesNeighbouringTurnsOfTheSameSpeakersAlone() {
        Speaker bo = Speaker.of("Bo Fry");
        Turn first = said("One.", ANA)
                .withTime(TimeSpan.startingAt(Duration.ofSeconds(1)))
                .withSource(SourceSpan.of(0, 4))
                .withLabel(LABEL);
        Turn second = said("Two.", ANA).withTime(TIME).withSource(SourceSpan.of(5, 9));
        Transcript transcript = Transcript.builder()
                .addEntries(first)
                .addEntries(second)
                .addEntries(said("Three.", ANA, bo))
                .addEntries(said("Four.", bo))
                .addEntries(Aside.of(Aside.Kind.EVENT, "(Recess.)"))
                .addEntries(said("Five.", bo))
                .addEntries(said("Six."))
                .addEntries(said("Seven."))
                .build();

        Transcript merged = transcript.mergeAdjacentTurns();

        assertEquals(
                List.of("One.\n\nTwo.", "Three.", "Four.", "Five.", "Six.", "Seven."),
                merged.turns().stream().map(Turn::text).toList());
        Turn joined = merged.turns().get(0);
        assertEquals(Optional.of(LABEL), joined.label());
        assertEquals(Optional.of(SourceSpan.of(0, 9)), joined.source());
        assertEquals(Optional.of(TimeSpan.of(Duration.ofSeconds(1), Duration.ofMillis(3_500))), joined.time());
        assertEquals(merged, merged.mergeAdjacentTurns());
        assertEquals(transcript.text(), merged.text());
    }

    @Test
    void withoutSourceHasNoSpanAnywhere() {
        Transcript bare = TRANSCRIPT.withoutSource();

        Turn turn = bare.turns().get(0);
        assertEquals(Optional.empty(), turn.source());
        assertEquals(Optional.empty(), turn.label().orElseThrow().source());
        assertEquals(List.of(), turn.paragraphs().get(0).source());
        assertEquals(Optional.empty(), ((Aside) turn.body().get(1)).source());
        assertEquals(Optional.empty(), bare.entries().get(1).source());
        assertEquals(TRANSCRIPT.text(), bare.text());
        assertEquals(bare, bare.withoutSource());
    }

    private static Turn said(String text, Speaker... speakers) {
        return Turn.builder()
                .addAllSpeakers(List.of(speakers))
                .addBody(Paragraph.of(text))
                .build();
    }
}
