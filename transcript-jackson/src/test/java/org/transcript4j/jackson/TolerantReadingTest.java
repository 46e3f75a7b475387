package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import tools.jackson.databind.json.JsonMapper;

/** What other writers may do, newer ones among them. */
class TolerantReadingTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    private static final Speaker ANA =
            Speaker.builder().id("ana").name("Ana Bell").build();
    private static final Speaker RUI =
            Speaker.builder().id("rui").name("Rui Costa").build();

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.99", "1.123456789012345678901234567890"})
    void anyMinorVersion(String version) {
        assertEquals(
                Transcript.builder().build(),
                read("{'schemaVersion': '" + version + "', 'entries': [], 'new': {}}", Transcript.class));
    }

    static Stream<Arguments> cases() {
        Turn anaSpeaks = Turn.builder().addSpeakers(ANA).build();
        Turn bothSpeak = Turn.builder().addSpeakers(RUI).addSpeakers(ANA).build();
        Aside rain = Aside.of(Aside.Kind.EVENT, "(Rain.)");
        Aside door = Aside.of(Aside.Kind.OTHER, "Door.");
        String ana = "{'id': 'ana', 'name': 'Ana Bell'}";
        String rui = "{'id': 'rui', 'name': 'Rui Costa'}";
        return Stream.of(
                row("a kind of aside of a newer version", Aside.class, "{'kind': 'advert', 'text': 'Door.'}", door),
                row("kinds are in lower case", Aside.class, "{'kind': 'EVENT', 'text': 'Door.'}", door),
                row("no kind", Aside.class, "{'text': 'Door.'}", door),
                row("a type of entry of a newer version", Entry.class, "{'type': 'slide', 'text': 'Door.'}", door),
                row("a type of block of a newer version", Block.class, "{'type': 'table', 'text': 'Door.'}", door),
                row(
                        "a kind of speaker of a newer version",
                        Speaker.class,
                        "{'id': 'ana', 'name': 'Ana Bell', 'kind': 'choir'}",
                        ANA),
                row("no kind", Speaker.class, ana, ANA),
                row(
                        "a type that is known anyway",
                        Turn.class,
                        "{'type': 'turn', 'speakers': [" + ana + "]}",
                        anaSpeaks),
                row("a type that is known anyway", Turn.class, "{'speakers': [" + ana + "]}", anaSpeaks),
                row("the least confidence", Word.class, word("0"), word(0)),
                row("the most confidence", Word.class, word("1.0"), word(1)),
                row(
                        "types within a turn",
                        Turn.class,
                        "{'paragraphs': [{'type': 'paragraph', 'text': 'Yes!'}], 'asides': [{'type': 'aside', 'before': 1, 'text': 'Door.'}]}",
                        Turn.builder()
                                .addBody(Paragraph.of("Yes!"))
                                .addBody(door)
                                .build()),
                row(
                        "asides in any order, those at one place in theirs",
                        Turn.class,
                        "{'asides': [{'before': 1, 'kind': 'event', 'text': '(Rain.)'}, {'before': 0, 'text': 'Door.'},"
                                + " {'before': 1, 'text': 'Door.'}], 'paragraphs': [{'text': 'Yes!'}, {'text': 'No.'}]}",
                        Turn.builder()
                                .addBody(door)
                                .addBody(Paragraph.of("Yes!"))
                                .addBody(rain)
                                .addBody(door)
                                .addBody(Paragraph.of("No."))
                                .build()),
                transcript(
                        "ids",
                        "'speakers': [" + ana + ", " + rui
                                + "], 'entries': [{'type': 'turn', 'speakers': ['rui', 'ana']}]",
                        bothSpeak),
                transcript(
                        "ids before their speakers",
                        "'entries': [{'type': 'turn', 'speakers': ['rui', 'ana']}], 'speakers': [" + ana + ", " + rui
                                + "]",
                        bothSpeak),
                transcript(
                        "objects", "'entries': [{'type': 'turn', 'speakers': [" + rui + ", " + ana + "]}]", bothSpeak),
                transcript(
                        "objects and ids",
                        "'speakers': [" + ana + "], 'entries': [{'type': 'turn', 'speakers': [" + rui + ", 'ana']}]",
                        bothSpeak),
                transcript(
                        "an object and its id",
                        "'entries': [{'type': 'turn', 'speakers': [" + ana
                                + "]}, {'type': 'turn', 'speakers': ['ana']}]",
                        anaSpeaks,
                        anaSpeaks),
                transcript(
                        "an id and its object",
                        "'entries': [{'type': 'turn', 'speakers': ['ana']}, {'type': 'turn', 'speakers': [" + ana
                                + "]}]",
                        anaSpeaks,
                        anaSpeaks),
                transcript(
                        "an object that is listed too",
                        "'entries': [{'type': 'turn', 'speakers': [" + ana + "]}], 'speakers': [" + ana + "]",
                        anaSpeaks),
                transcript(
                        "who is listed and does not speak is no speaker",
                        "'speakers': [" + ana + ", " + rui + "], 'entries': [{'type': 'turn', 'speakers': ['ana']}]",
                        anaSpeaks));
    }

    private static String word(String confidence) {
        return "{'confidence': " + confidence + ", 'time': {'start': 1}, 'end': 4, 'start': 0}";
    }

    private static Word word(double confidence) {
        return Word.builder()
                .start(0)
                .end(4)
                .time(TimeSpan.startingAt(Duration.ofSeconds(1)))
                .confidence(confidence)
                .build();
    }

    private static Arguments transcript(String reason, String properties, Entry... entries) {
        return row(
                reason,
                Transcript.class,
                "{'schemaVersion': '1.0', " + properties + "}",
                Transcript.builder().addAllEntries(List.of(entries)).build());
    }

    private static Arguments row(String reason, Class<?> type, String json, Object value) {
        return Arguments.of(reason, type, json, value);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cases")
    void variants(String reason, Class<?> type, String json, Object value) {
        assertEquals(value, read(json, type));
    }

    @Test
    void speakersAreShared() {
        Transcript read = MAPPER.readValue(MAPPER.writeValueAsString(Samples.everything()), Transcript.class);
        List<Speaker> anas = read.turns().stream()
                .flatMap(turn -> turn.speakers().stream())
                .filter(Samples.ANA::equals)
                .toList();

        assertEquals(2, anas.size());
        assertTrue(anas.get(0) == anas.get(1), "one object for a speaker, however many turns it has");
    }

    private static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json.replace('\'', '"'), type);
    }
}
