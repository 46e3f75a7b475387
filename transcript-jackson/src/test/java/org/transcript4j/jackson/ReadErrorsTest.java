package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is wrong is an exception of Jackson's with the path to it, and says nothing of what was said. */
class ReadErrorsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TranscriptModule())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** A stands for speech in the cases; it is replaced by this. */
    private static final String SPEECH = "Never repeat this";

    /** In apostrophes here, for legibility, what is in quotation marks in JSON. */
    static Stream<Arguments> cases() {
        return Stream.of(
                        missing(),
                        wrongTypes(),
                        nulls(),
                        outOfRange(),
                        twice(),
                        brokenInvariants(),
                        versions(),
                        speakers(),
                        types())
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                row(Transcript.class, "{}", "Transcript.schemaVersion", "which is missing"),
                row(Transcript.class, "{'schemaVersion': '1.0'}", "Transcript.entries", "which is missing"),
                row(Transcript.class, "{'entries': []}", "Transcript.schemaVersion", "which is missing"),
                entry("{'type': 'aside'}", "text", "which is missing"),
                entry("{'kind': 'event', 'text': 'A'}", "type", "which is missing"),
                entry("{}", "type", "which is missing"),
                row(Block.class, "{'text': 'A'}", "Block.type", "which is missing"),
                row(Speaker.class, "{'name': 'A'}", "Speaker.id", "which is missing"),
                row(Speaker.class, "{'id': 'A'}", "Speaker.name", "which is missing"),
                row(SpeakerLabel.class, "{'name': 'A'}", "SpeakerLabel.text", "which is missing"),
                row(SpeakerLabel.class, "{'text': 'A'}", "SpeakerLabel.name", "which is missing"),
                row(Paragraph.class, "{'events': []}", "Paragraph.text", "which is missing"),
                row(Event.class, "{'start': 1}", "Event.end", "which is missing"),
                row(SourceSpan.class, "{'end': 1}", "SourceSpan.start", "which is missing"),
                row(Cue.class, "{'start': 1, 'end': 2}", "Cue.time", "which is missing"),
                row(Word.class, "{'start': 1, 'time': {'start': 1}}", "Word.end", "which is missing"),
                row(TimeSpan.class, "{'end': 1}", "TimeSpan.start", "which is missing"),
                row(Turn.class, "{'asides': [{'text': 'A'}]}", "Turn.asides[0].before", "which is missing"),
                row(Turn.class, "{'asides': [{'before': 0}]}", "Turn.asides[0].text", "which is missing"));
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                row(Transcript.class, "[]", "", "must be an object, but is an array"),
                row(Transcript.class, "'A'", "", "must be an object, but is a string"),
                row(Transcript.class, transcript("'title': 1"), "Transcript.title", "a string, but is a number"),
                row(Transcript.class, transcript("'title': ['A']"), "Transcript.title", "a string, but is an array"),
                row(Transcript.class, transcript("'summary': 'A'"), "Transcript.summary", "an array, but is a string"),
                row(Transcript.class, transcript("'summary': ['A', 2]"), "Transcript.summary[1]", "a string"),
                row(Transcript.class, transcript("'metadata': []"), "Transcript.metadata", "an object"),
                row(Transcript.class, transcript("'metadata': {'x': 1}"), "Transcript.metadata.x", "a string"),
                row(Transcript.class, transcript("'startedAt': 1.5"), "Transcript.startedAt", "a string"),
                row(Transcript.class, transcript("'startedAt': 'A'"), "Transcript.startedAt", "must be an instant"),
                row(Transcript.class, transcript("'speakers': {}"), "Transcript.speakers", "an array"),
                row(Transcript.class, transcript("'speakers': ['A']"), "Transcript.speakers[0]", "an object"),
                row(Transcript.class, "{'schemaVersion': 1.0, 'entries': []}", "Transcript.schemaVersion", "a string"),
                row(Transcript.class, "{'schemaVersion': '1.0', 'entries': {}}", "Transcript.entries", "an array"),
                entry("'A'", "", "an object, but is a string"),
                entry("{'type': 1}", "type", "a string, but is a number"),
                entry("{'text': 'A', 'type': {}}", "type", "a string, but is an object"),
                entry("{'type': 'turn', 'paragraphs': ['A']}", "paragraphs[0]", "an object, but is a string"),
                entry("{'type': 'turn', 'paragraphs': [{'text': true}]}", "paragraphs[0].text", "but is a boolean"),
                entry("{'type': 'turn', 'label': 'A'}", "label", "an object, but is a string"),
                entry("{'type': 'turn', 'time': 12.5}", "time", "an object, but is a number"),
                entry("{'type': 'turn', 'time': {'start': '12.5'}}", "time.start", "seconds, but is a string"),
                entry("{'type': 'turn', 'speakers': [1]}", "speakers[0]", "an object, but is a number"),
                entry("{'type': 'aside', 'text': 'A', 'kind': 3}", "kind", "a string, but is a number"),
                entry(word("'start': 1.0, 'end': 2, 'time': {'start': 1}"), "paragraphs[0].words[0].start", "whole"),
                entry(word("'start': '1', 'end': 2, 'time': {'start': 1}"), "paragraphs[0].words[0].start", "whole"),
                entry(word("'start': 0, 'end': 1, 'time': 'A'"), "paragraphs[0].words[0].time", "an object"),
                entry(
                        word("'start': 0, 'end': 1, 'time': {'start': 1}, 'confidence': '1'"),
                        "paragraphs[0].words[0].confidence",
                        "a number from 0 to 1, but is a string"));
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                row(Transcript.class, transcript("'title': null"), "Transcript.title", "but is null"),
                row(Transcript.class, transcript("'summary': null"), "Transcript.summary", "but is null"),
                row(Transcript.class, transcript("'metadata': {'x': null}"), "Transcript.metadata.x", "but is null"),
                row(Transcript.class, transcript("'speakers': [null]"), "Transcript.speakers[0]", "but is null"),
                entry("null", "", "but is null"),
                entry("{'type': null}", "type", "but is null"),
                entry("{'type': 'turn', 'label': null}", "label", "but is null"),
                entry("{'type': 'turn', 'speakers': [null]}", "speakers[0]", "but is null"),
                entry("{'type': 'turn', 'paragraphs': [null]}", "paragraphs[0]", "but is null"),
                entry("{'type': 'turn', 'source': null}", "source", "but is null"),
                row(TimeSpan.class, "{'start': null}", "TimeSpan.start", "but is null"),
                row(TimeSpan.class, "{'start': 1, 'end': null}", "TimeSpan.end", "but is null"),
                row(Event.class, "{'start': null, 'end': 1}", "Event.start", "but is null"));
    }

    private static Stream<Arguments> outOfRange() {
        return Stream.of(
                row(Event.class, "{'start': -1, 'end': 1}", "Event.start", "from 0 to 2147483647"),
                row(Event.class, "{'start': 1, 'end': 2147483648}", "Event.end", "from 0 to 2147483647"),
                row(Event.class, "{'start': 1, 'end': 1" + "0".repeat(900) + "}", "Event.end", "from 0 to 2147483647"),
                row(TimeSpan.class, "{'start': NaN}", "TimeSpan.start", "must be a finite number of seconds"),
                row(TimeSpan.class, "{'start': 0, 'end': Infinity}", "TimeSpan.end", "must be a finite number"),
                row(TimeSpan.class, "{'start': 0, 'end': -Infinity}", "TimeSpan.end", "must be a finite number"),
                row(TimeSpan.class, "{'start': 9223372036854775808}", "TimeSpan.start", "fits into 64 bits"),
                row(TimeSpan.class, "{'start': -9223372036854775808.000000001}", "TimeSpan.start", "fits into 64 bits"),
                row(TimeSpan.class, "{'start': 1e19}", "TimeSpan.start", "fits into 64 bits"),
                row(TimeSpan.class, "{'start': 1e999999999}", "TimeSpan.start", "fits into 64 bits"),
                row(TimeSpan.class, "{'start': 1e99999999999}", "TimeSpan.start", "fits into 64 bits"),
                row(Event.class, "{'start': 1e99999999999, 'end': 1}", "Event.start", "whole number"),
                row(
                        word("{'start': 0, 'end': 0, 'time': {'start': 0}, 'confidence': 1e99999999999}"),
                        "Word.confidence"),
                row(word("{'start': 0, 'end': 0, 'time': {'start': 0}, 'confidence': 1.01}"), "Word.confidence"),
                row(word("{'start': 0, 'end': 0, 'time': {'start': 0}, 'confidence': -0.1}"), "Word.confidence"),
                row(word("{'start': 0, 'end': 0, 'time': {'start': 0}, 'confidence': NaN}"), "Word.confidence"),
                row(word("{'start': 0, 'end': 0, 'time': {'start': 0}, 'confidence': 1e999}"), "Word.confidence"),
                row(
                        Turn.class,
                        "{'paragraphs': [{'text': 'A'}], 'asides': [{'before': 1, 'text': 'A'}, {'before': 2, 'text': 'A'}]}",
                        "Turn.asides[1].before",
                        "or their number 1"),
                row(Turn.class, "{'asides': [{'before': -1, 'text': 'A'}]}", "Turn.asides[0].before", "from 0"));
    }

    private static Stream<Arguments> twice() {
        return Stream.of(
                row(Transcript.class, transcript("'schemaVersion': '1.0'"), "Transcript.schemaVersion", "twice"),
                row(Transcript.class, transcript("'entries': []"), "Transcript.entries", "twice"),
                row(
                        Transcript.class,
                        transcript("'metadata': {'x': 'A', 'x': 'A'}"),
                        "Transcript.metadata.x",
                        "stands twice in one object"),
                entry("{'type': 'turn', 'type': 'turn'}", "type", "twice"),
                entry("{'time': {'start': 1}, 'type': 'turn', 'type': 'turn'}", "type", "twice"),
                entry("{'time': {'start': 1}, 'type': 'turn', 'time': {'start': 1}}", "time", "twice"),
                entry("{'type': 'aside', 'text': 'A', 'text': 'A'}", "text", "twice"),
                row(Word.class, "{'start': 1, 'start': 1}", "Word.start", "twice"),
                row(TimeSpan.class, "{'start': 1, 'start': 1}", "TimeSpan.start", "twice"),
                row(Event.class, "{'end': 1, 'end': 1}", "Event.end", "twice"),
                row(Cue.class, "{'end': 1, 'end': 1}", "Cue.end", "twice"),
                row(Speaker.class, "{'id': 'a', 'id': 'a'}", "Speaker.id", "twice"),
                row(SpeakerLabel.class, "{'note': 'A', 'note': 'A'}", "SpeakerLabel.note", "twice"),
                row(Turn.class, "{'asides': [{'before': 0, 'before': 0}]}", "Turn.asides[0].before", "twice"));
    }

    private static Stream<Arguments> brokenInvariants() {
        return Stream.of(
                row(Event.class, "{'start': 2, 'end': 1}", "", "event must have 0 <= start <= end, but is 2 to 1"),
                row(SourceSpan.class, "{'start': 2, 'end': 1}", "", "source span must have"),
                row(Cue.class, "{'start': 2, 'end': 1, 'time': {'start': 1}}", "", "cue must have"),
                row(Word.class, "{'start': 2, 'end': 1, 'time': {'start': 1}}", "", "word must have"),
                entry(word("'start': 1, 'end': 0, 'time': {'start': 1}"), "paragraphs[0].words[0]", "word must have"),
                entry(word("'start': 0, 'end': 9, 'time': {'start': 1}"), "paragraphs[0].words[0]", "which has 3 UTF"),
                row(
                        Paragraph.class,
                        "{'text': 'abc', 'events': [{'start': 0, 'end': 3}, {'start': 0, 'end': 4}]}",
                        "Paragraph.events[1]",
                        "ends behind the text, which has 3 UTF-16 code units"),
                row(
                        Paragraph.class,
                        "{'cues': [{'start': 0, 'end': 4, 'time': {'start': 1}}], 'text': 'abc'}",
                        "Paragraph.cues[0]",
                        "ends behind the text"),
                row(Speaker.class, "{'id': ' ', 'name': 'A'}", "Speaker.id", "must not be blank"),
                row(Speaker.class, "{'id': 'a', 'name': ''}", "Speaker.name", "must not be blank"),
                row(SpeakerLabel.class, "{'text': 'A', 'name': '\\t'}", "SpeakerLabel.name", "must not be blank"));
    }

    private static Stream<Arguments> versions() {
        return Stream.of(
                version("2.0", "reads versions 1.x"),
                version("10.0", "reads versions 1.x"),
                version("0.9", "reads versions 1.x"),
                version("", "must be a version"),
                version("1", "must be a version"),
                version("1.", "must be a version"),
                version(".0", "must be a version"),
                version("1.0.0", "must be a version"),
                version("1.0-beta", "must be a version"),
                version("A", "must be a version"));
    }

    private static Stream<Arguments> speakers() {
        String ana = "{'id': 'ana', 'name': 'A'}";
        String other = "{'id': 'ana', 'name': 'A', 'role': 'A'}";
        return Stream.of(
                row(
                        Transcript.class,
                        "{'schemaVersion': '1.0', 'speakers': [" + ana + "], 'entries': ["
                                + "{'type': 'turn', 'speakers': ['ana', 'rui']}]}",
                        "Transcript.entries[0].speakers[1]",
                        "is not the id of a speaker"),
                row(
                        Transcript.class,
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn'}, {'type': 'turn', 'speakers': ['ana', 'rui']}]"
                                + ", 'speakers': [" + ana + "]}",
                        "Transcript.entries[1].speakers[1]",
                        "is not the id of a speaker"),
                row(
                        Transcript.class,
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn', 'speakers': ['ana']}]}",
                        "Transcript.entries[0].speakers[0]",
                        "is not the id of a speaker"),
                row(
                        Transcript.class,
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn', 'speakers': [' ']}]}",
                        "Transcript.entries[0].speakers[0]",
                        "is not the id of a speaker"),
                row(Turn.class, "{'speakers': ['ana']}", "Turn.speakers[0]", "is not the id of a speaker"),
                row(
                        Transcript.class,
                        transcript("'speakers': [" + ana + ", " + other + "]"),
                        "Transcript.speakers[1]",
                        "has the id of another speaker"),
                row(
                        Transcript.class,
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn', 'speakers': [" + ana
                                + "]}], 'speakers': [" + other + "]}",
                        "Transcript.speakers[0]",
                        "has the id of another speaker"),
                row(
                        Transcript.class,
                        "{'schemaVersion': '1.0', 'entries': [{'type': 'turn', 'speakers': [" + ana + ", " + other
                                + "]}]}",
                        "Transcript.entries[0].speakers[1]",
                        "has the id of another speaker"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                row(Turn.class, "{'type': 'aside'}", "Turn.type", "must be \"turn\" here"),
                row(Aside.class, "{'type': 'turn', 'text': 'A'}", "Aside.type", "must be \"aside\" here"),
                row(Paragraph.class, "{'type': 'A', 'text': 'A'}", "Paragraph.type", "must be \"paragraph\" here"));
    }

    private static String transcript(String property) {
        return "{'schemaVersion': '1.0', 'entries': [], " + property + "}";
    }

    private static String word(String properties) {
        return properties.startsWith("{")
                ? properties
                : "{'type': 'turn', 'paragraphs': [{'text': 'abc', 'words': [{" + properties + "}]}]}";
    }

    private static Arguments version(String version, String message) {
        String json = "{'schemaVersion': '" + version + "', 'entries': []}";
        return row(Transcript.class, json, "Transcript.schemaVersion", message);
    }

    private static Arguments row(String json, String path) {
        return row(Word.class, json, path, "must be a number from 0 to 1");
    }

    /** Each case of an entry stands behind another, so that the index in the path is not 0 by chance. */
    private static Arguments entry(String json, String path, String message) {
        String dot = path.isEmpty() ? "" : ".";
        return row(
                Transcript.class,
                "{'schemaVersion': '1.0', 'entries': [{'type': 'turn'}, " + json + "]}",
                "Transcript.entries[1]" + dot + path,
                message);
    }

    private static Arguments row(Class<?> type, String json, String path, String message) {
        return Arguments.of(type, json, path, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void haveAPath(Class<?> type, String json, String path, String message) {
        String quoted = json.replace("'A'", "'" + SPEECH + "'").replace('\'', '"');

        DatabindException error = assertThrows(DatabindException.class, () -> MAPPER.readValue(quoted, type));

        assertEquals(path, path(error));
        assertTrue(error.getMessage().contains(message), error::getMessage);
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            assertFalse(cause.toString().contains("Never"), cause::toString);
        }
    }

    @Test
    void pathsAreJacksonsOwn() {
        String json = """
                {"schemaVersion": "1.0", "entries": [{"type": "turn", "paragraphs": [{"text": "", "words": [{"start": "a"}]}]}]}
                """;

        JacksonException error = assertThrows(JacksonException.class, () -> MAPPER.readValue(json, Transcript.class));

        assertEquals(
                "org.transcript4j.Transcript[\"entries\"]->java.util.List[0]->org.transcript4j.Turn[\"paragraphs\"]"
                        + "->java.util.List[0]->org.transcript4j.Paragraph[\"words\"]->java.util.List[0]"
                        + "->org.transcript4j.Word[\"start\"]",
                error.getPathReference());
        assertTrue(
                error.getLocation().getColumnNr() > 1, () -> error.getLocation().toString());
    }

    @Test
    void kindsOfExceptions() {
        assertInstanceOf(
                MismatchedInputException.class,
                assertThrows(JacksonException.class, () -> MAPPER.readValue("{\"start\": []}", Event.class)));
        assertInstanceOf(
                ValueInstantiationException.class,
                assertThrows(
                        JacksonException.class, () -> MAPPER.readValue("{\"start\": 2, \"end\": 1}", Event.class)));
    }

    /** Where a value is a part of the host's, its path begins with the host's. */
    @Test
    void pathsBeginAtTheRoot() {
        record Host(Entry[] list) {}
        String json = "{\"list\": [{\"type\": \"aside\", \"text\": 1}]}";

        JacksonException error = assertThrows(JacksonException.class, () -> MAPPER.readValue(json, Host.class));

        assertEquals("Host.list[0].text", path(error));
    }

    /** The path of an error as one would write it: {@code Turn.paragraphs[0].text}. */
    static String path(JacksonException error) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : error.getPath()) {
            if (path.isEmpty()) {
                Object from = step.from();
                path.append(
                        from instanceof Class<?> type
                                ? type.getSimpleName()
                                : from.getClass().getSimpleName());
            }
            if (step.getPropertyName() != null) {
                path.append('.').append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
