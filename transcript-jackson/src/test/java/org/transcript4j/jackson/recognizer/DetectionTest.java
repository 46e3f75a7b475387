package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.source.TranscriptFormat;

class DetectionTest {

    /** By what class path and module path look at; a parser has to find them on both. */
    @Test
    void formatsAreProvidedAsServices() throws IOException {
        Set<String> classes = Reading.FORMATS.stream()
                .map(format -> format.getClass().getName())
                .collect(Collectors.toSet());
        String service = TranscriptFormat.class.getName();
        try (InputStream file = JsonFormat.class.getResourceAsStream("/META-INF/services/" + service)) {
            String lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(classes, lines.lines().collect(Collectors.toSet()));
        }
        ModuleDescriptor module = JsonFormat.class.getModule().getDescriptor();
        if (module != null) {
            assertEquals(
                    Set.of(classes),
                    module.provides().stream()
                            .filter(provides -> provides.service().equals(service))
                            .map(provides -> Set.copyOf(provides.providers()))
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void theRestOfTheDocumentTellsWhatTheHeadDoesNot(Fixture fixture) {
        String json = fixture.json();
        if (!json.startsWith("{")) {
            return;
        }
        String late = "{\"custom\": \"" + "x ".repeat(4096) + "\"," + json.substring(1);

        assertEquals(List.of("json"), Reading.names(Reading.recognizing(late)));
        assertEquals(
                fixture.read().cues(),
                Reading.of(new JsonFormat(), late).checkPlaces().cues());
    }

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "WEBVTT\n\n00:00.000 --> 00:01.000\nAhoy",
                "Ana: {\"speaker\": 1}",
                "[00:00:12] Ana: hi",
                "[1] Ana: hi",
                "[Ana] hi",
                "{Ana} hi",
                "{\"Ana\": hi there",
                "{\"Ana\" hi there}",
                "{'segments': []}",
                "\"a string\"",
                "12",
                "null",
                "<p>{\"a\": 1}</p>"
            })
    void whatIsNoJsonIsLeftToOthers(String text) {
        assertEquals(List.of(), Reading.names(Reading.recognizing(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[{}]",
                "{\"a\": 1}",
                "{\"text\": \"Ahoy\"}",
                " \n{ \"results\" : [ ] }",
                "{\"schemaVersion\": \"1.0\", \"entries\": [{\"type\": \"turn\", \"paragraphs\": []}]}",
                "[{\"name\": \"a list of anything\"}]",
                "{\"words\": [{\"text\": \"Ahoy\", \"start\": 0.1, \"end\": 0.5, \"type\": \"word\", \"speaker_id\": \"s\"}]}",
                "{\"broken\": 1, oops"
            })
    void jsonOfNoKnownFormIsNoTranscript(String json) {
        assertEquals(List.of("json"), Reading.names(Reading.recognizing(json)));
        Reading reading = Reading.of(new JsonFormat(), json);

        assertEquals(List.of(), reading.cues());
        assertEquals(1, reading.problems().size());
        String problem = reading.problems().get(0);
        assertTrue(problem.startsWith("ERROR UNKNOWN_FORM"), problem);
        for (String service : List.of(
                "Amazon Transcribe",
                "Google",
                "Azure",
                "AssemblyAI",
                "Deepgram",
                "Rev AI",
                "Whisper",
                "Speechmatics",
                "IBM",
                "Podcasting 2.0")) {
            assertTrue(problem.contains(service), problem);
        }
    }
}
