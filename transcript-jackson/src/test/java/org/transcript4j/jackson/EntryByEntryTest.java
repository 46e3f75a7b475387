package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class EntryByEntryTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    private static final Transcript EVERYTHING = Samples.everything();
    private static final Transcript HEADER = EVERYTHING.withEntries(List.of());

    private static String write(JsonMapper mapper, Transcript transcript) {
        StringWriter out = new StringWriter();
        try (var writer = TranscriptJsonWriter.start(
                mapper.createGenerator(out), transcript.withEntries(List.of()), transcript.speakers())) {
            transcript.entries().forEach(writer::write);
        }
        return out.toString();
    }

    private static Transcript read(JsonMapper mapper, String json) {
        try (var reader = TranscriptJsonReader.open(mapper.createParser(json))) {
            return reader.header().withEntries(reader.stream().toList());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(TranscriptDomain.class)
    void writesWhatTheMapperWrites(@ForAll Transcript transcript) {
        assertEquals(MAPPER.writeValueAsString(transcript), write(MAPPER, transcript));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(TranscriptDomain.class)
    void readsWhatTheMapperReads(@ForAll Transcript transcript) {
        assertEquals(transcript, read(MAPPER, MAPPER.writeValueAsString(transcript)));
    }

    @Test
    void headerAndSpeakersComeFirst() {
        try (var reader = TranscriptJsonReader.open(MAPPER.createParser(MAPPER.writeValueAsBytes(EVERYTHING)))) {
            assertEquals(HEADER, reader.header());
            assertEquals(EVERYTHING.speakers(), reader.speakers());
            List<Entry> entries = new ArrayList<>();
            while (reader.hasNext()) {
                assertTrue(reader.hasNext(), "asking twice passes nothing over");
                entries.add(reader.next());
            }
            assertEquals(EVERYTHING.entries(), entries);
            assertFalse(reader.hasNext());
            assertThrows(NoSuchElementException.class, reader::next);
        }
    }

    @Test
    void optionsOfTheModuleHold() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new TranscriptModule().withSourceSpans(false))
                .build();

        assertEquals(mapper.writeValueAsString(EVERYTHING), write(mapper, EVERYTHING));
    }

    @Test
    void settingsOfTheMapperHold() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new TranscriptModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        for (String json : List.of(
                "{'new': 1, 'schemaVersion': '1.0', 'entries': []}",
                "{'schemaVersion': '1.0', 'entries': [{'type': 'turn', 'new': 1}]}",
                "{'schemaVersion': '1.0', 'entries': [], 'new': 1}")) {
            String quoted = json.replace('\'', '"');
            read(MAPPER, quoted);
            assertThrows(UnrecognizedPropertyException.class, () -> read(mapper, quoted), json);
        }
        read(mapper, "{\"schemaVersion\": \"1.0\", \"entries\": []} {}");
    }

    @Test
    void writersOfTheMapperMakeGeneratorsToo() {
        StringWriter out = new StringWriter();
        JsonGenerator pretty = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out);
        try (var writer = TranscriptJsonWriter.start(pretty, HEADER, EVERYTHING.speakers())) {
            EVERYTHING.entries().forEach(writer::write);
        }

        assertEquals(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(EVERYTHING), out.toString());
    }

    @Test
    void flushPassesOnWhatIsThere() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var writer = TranscriptJsonWriter.start(MAPPER.createGenerator(out), HEADER, List.of());
        writer.write(Turn.builder().build());
        writer.flush();
        String soFar = out.toString(StandardCharsets.UTF_8);
        writer.close();
        writer.close();

        assertTrue(soFar.endsWith("\"entries\":[{\"type\":\"turn\"}"), soFar);
        assertEquals(soFar + "]}", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAStrangerAndGoesOn() {
        StringWriter out = new StringWriter();
        Turn stranger = Turn.builder().addSpeakers(Speaker.of("Ida Lund")).build();
        Turn namesake =
                Turn.builder().addSpeakers(Samples.ANA.withRole("Guest")).build();
        Turn known = Turn.builder().addSpeakers(Samples.ANA).build();
        try (var writer =
                TranscriptJsonWriter.start(MAPPER.createGenerator(out), HEADER, List.of(Samples.ANA, Samples.ANA))) {
            var refusal = assertThrows(IllegalArgumentException.class, () -> writer.write(stranger));
            assertThrows(IllegalArgumentException.class, () -> writer.write(namesake));
            writer.write(known);
            assertEquals(
                    "entry has a speaker who was not given at the start, with the id ida-lund", refusal.getMessage());
        }

        assertEquals(HEADER.withEntries(List.of(known)), MAPPER.readValue(out.toString(), Transcript.class));
    }

    @Test
    void refusesMisuse() {
        StringWriter out = new StringWriter();
        JsonGenerator generator = MAPPER.createGenerator(out);
        JsonGenerator bare = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        JsonGenerator withoutModule = new JsonMapper().createGenerator(out);
        List<Speaker> namesakes = List.of(Samples.ANA, Samples.ANA.withRole("Guest"));

        misuse("header must have no entries", () -> TranscriptJsonWriter.start(generator, EVERYTHING, List.of()));
        misuse("the id ana-bell", () -> TranscriptJsonWriter.start(generator, HEADER, namesakes));
        misuse("has the TranscriptModule", () -> TranscriptJsonWriter.start(bare, HEADER, List.of()));
        misuse("has the TranscriptModule", () -> TranscriptJsonWriter.start(withoutModule, HEADER, List.of()));
        misuse(
                "made by a mapper",
                () -> TranscriptJsonReader.open(new JsonFactory().createParser(ObjectReadContext.empty(), "{}")));
        generator.flush();
        assertEquals("", out.toString());
    }

    private static void misuse(String message, Runnable use) {
        var refusal = assertThrows(IllegalArgumentException.class, use::run);
        assertTrue(refusal.getMessage().contains(message), refusal::getMessage);
    }

    static Stream<Arguments> errors() {
        String late = "must stand before \"entries\"";
        return Stream.of(
                Arguments.of("[]", "", "must be an object"),
                Arguments.of("{}", "Transcript.schemaVersion", "which is missing"),
                Arguments.of("{'schemaVersion': '1.0'}", "Transcript.entries", "which is missing"),
                Arguments.of("{'schemaVersion': '2.0', 'entries': []}", "Transcript.schemaVersion", "major version"),
                Arguments.of("{'schemaVersion': '1.0', 'schemaVersion': '1.0'}", "Transcript.schemaVersion", "twice"),
                Arguments.of("{'entries': [], 'schemaVersion': '1.0'}", "Transcript.schemaVersion", late),
                Arguments.of("{'entries': []}", "Transcript.schemaVersion", late),
                Arguments.of(
                        "{'schemaVersion': '1.0', 'entries': [], 'schemaVersion': '1.0'}",
                        "Transcript.schemaVersion",
                        late),
                Arguments.of("{'schemaVersion': '1.0', 'entries': {}}", "Transcript.entries", "must be an array"),
                Arguments.of("{'schemaVersion': '1.0', 'entries': [], 'title': 'A'}", "Transcript.title", late),
                Arguments.of("{'schemaVersion': '1.0', 'entries': [], 'entries': []}", "Transcript.entries", late),
                Arguments.of("{'schemaVersion': '1.0', 'entries': [], 'speakers': []}", "Transcript.speakers", late),
                Arguments.of(
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn', 'speakers': ['ana']}], 'speakers': []}",
                        "Transcript.entries[0].speakers[0]",
                        "whose \"speakers\" must stand before \"entries\""),
                Arguments.of(
                        "{'schemaVersion': '1.0', 'speakers': [], 'entries': [{'type': 'turn', 'speakers': ['ana']}]}",
                        "Transcript.entries[0].speakers[0]",
                        "is not the id of a speaker of the transcript\n"),
                Arguments.of(
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn'}, {'type': 'aside', 'text': 1}]}",
                        "Transcript.entries[1].text",
                        "must be a string"),
                Arguments.of(
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn'}, ",
                        "Transcript.entries[1]",
                        "end-of-input"),
                Arguments.of(
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'tu",
                        "Transcript.entries[0].type",
                        "end-of-input"),
                Arguments.of("{'schemaVersion': '1.0', 'entries': []", "", "end-of-input"),
                Arguments.of("{'schemaVersion': '1.0', 'entries': []} {}", "", "Trailing token"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void errors(String json, String path, String message) {
        JacksonException error = assertThrows(JacksonException.class, () -> read(MAPPER, json.replace('\'', '"')));

        assertEquals(path, ReadErrorsTest.path(error));
        assertTrue(error.getMessage().contains(message), error::getMessage);
    }

    @Test
    void closesItsInput() {
        JsonParser parser = MAPPER.createParser("{\"schemaVersion\": \"1.0\", \"entries\": []}");

        TranscriptJsonReader.open(parser).close();

        assertTrue(parser.isClosed());
    }

    @Test
    void endsAtAnError() {
        String json = "{\"schemaVersion\": \"1.0\", \"entries\": [{\"type\": \"turn\"}, 1, {\"type\": \"turn\"}]}";
        try (var reader = TranscriptJsonReader.open(MAPPER.createParser(json))) {
            reader.next();
            assertThrows(JacksonException.class, reader::next);
            assertFalse(reader.hasNext());
            assertThrows(NoSuchElementException.class, reader::next);
        }
    }

    @Test
    void readsOneEntryAtATime() {
        String json =
                "{\"schemaVersion\": \"1.0\", \"entries\": [{\"type\": \"turn\", \"paragraphs\": [{\"text\": \"Yes!\"}]}, @";
        try (var reader = TranscriptJsonReader.open(MAPPER.createParser(json))) {
            assertEquals(Turn.builder().addBody(Paragraph.of("Yes!")).build(), reader.next());
            assertThrows(JacksonException.class, reader::hasNext);
        }
    }
}
