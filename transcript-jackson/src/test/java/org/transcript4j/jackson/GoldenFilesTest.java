package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form, to the letter: files that were stored years ago must stay readable. */
class GoldenFilesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TranscriptModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static String read(String name) {
        try (InputStream file = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("everything.json", Samples.everything()),
                Arguments.of("unnamed.json", Samples.unnamed()),
                Arguments.of("empty.json", Transcript.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areWhatIsWritten(String name, Transcript transcript) {
        assertEquals(compact(read(name)), MAPPER.writeValueAsString(transcript));
        assertEquals(compact(read(name)), new String(MAPPER.writeValueAsBytes(transcript), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areRead(String name, Transcript transcript) {
        assertEquals(transcript, MAPPER.readValue(read(name), Transcript.class));
    }

    static Stream<Arguments> valuesThatStandAlone() {
        TimeSpan time = TimeSpan.of(Duration.ofSeconds(1), Duration.ofMillis(1500));
        Turn turn = Turn.builder()
                .addSpeakers(Samples.RUI)
                .addBody(Paragraph.of("Yes!"))
                .build();
        Aside aside = Aside.of(Aside.Kind.EVENT, "(Rain.)");
        return Stream.of(
                row("speakers are objects where no transcript lists them", turn, """
                        {"type": "turn",
                         "speakers": [{"id": "rui-costa", "name": "Rui Costa", "kind": "person", "labels": ["RUI COSTA"]}],
                         "paragraphs": [{"text": "Yes!"}]}""", Turn.class, Entry.class),
                row("an entry and a block say what they are", aside, """
                        {"type": "aside", "kind": "event", "text": "(Rain.)"}""", Aside.class, Entry.class, Block.class),
                row("a block says what it is", Paragraph.of("Yes!"), """
                        {"type": "paragraph", "text": "Yes!"}""", Paragraph.class, Block.class),
                row("no role", Samples.RUI, """
                        {"id": "rui-costa", "name": "Rui Costa", "kind": "person", "labels": ["RUI COSTA"]}""", Speaker.class),
                row("nothing but a name", SpeakerLabel.of("BELL"), """
                        {"text": "BELL", "name": "BELL"}""", SpeakerLabel.class),
                row("an empty range", Event.of(3, 3), """
                        {"start": 3, "end": 3}""", Event.class),
                row("the largest offset", SourceSpan.of(0, Integer.MAX_VALUE), """
                        {"start": 0, "end": 2147483647}""", SourceSpan.class),
                row("a cue", Cue.of(0, 4, time), """
                        {"start": 0, "end": 4, "time": {"start": 1.0, "end": 1.5}}""", Cue.class),
                row("no confidence", Word.builder().start(0).end(4).time(time).build(), """
                        {"start": 0, "end": 4, "time": {"start": 1.0, "end": 1.5}}""", Word.class),
                row("no end", TimeSpan.startingAt(Duration.ofNanos(1)), """
                        {"start": 0.000000001}""", TimeSpan.class));
    }

    private static Arguments row(String reason, Object value, String json, Class<?>... types) {
        return Arguments.of(reason, value, json, List.of(types));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void valuesThatStandAlone(String reason, Object value, String json, List<Class<?>> types) {
        assertEquals(compact(json), MAPPER.writeValueAsString(value));
        for (Class<?> type : types) {
            assertEquals(value, MAPPER.readValue(json, type), type.getSimpleName());
        }
    }

    @Test
    void leaveOutSourceSpansOnRequest() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new TranscriptModule().withSourceSpans(false))
                .build();

        assertEquals(
                MAPPER.writeValueAsString(Samples.everything().withoutSource()),
                mapper.writeValueAsString(Samples.everything()));
        assertEquals(
                "{\"start\":1,\"end\":2}",
                mapper.writeValueAsString(SourceSpan.of(1, 2)),
                "a value by itself is written");
        assertEquals(
                Samples.everything(),
                mapper.readValue(read("everything.json"), Transcript.class),
                "they are read always");
    }

    /** The same JSON without white space. */
    static String compact(String json) {
        return MAPPER.writer()
                .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .writeValueAsString(MAPPER.readTree(json));
    }
}
