package org.transcript4j.examples.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transcript4j.Transcript;
import org.transcript4j.jackson.TranscriptModule;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Region;
import org.transcript4j.write.TranscriptWriter;
import tools.jackson.databind.json.JsonMapper;

/** The library from outside: what another module sees of it is enough, and no more is to be seen. */
class ExportsTest {

    private static final String TALK = "ANA: The ferry is late.\n\nBO: Is it?\n\nANA: It is.\n";
    private static final Module CORE = TranscriptParser.class.getModule();
    private static final Module JACKSON = TranscriptModule.class.getModule();

    @Test
    void modulesAreNamedAndExportTheirApiToAll() {
        assertTrue(getClass().getModule().isNamed(), "this test runs on the module path");
        assertEquals(
                Set.of(
                        "org.transcript4j",
                        "org.transcript4j.parse",
                        "org.transcript4j.rule",
                        "org.transcript4j.source",
                        "org.transcript4j.write"),
                exports(CORE));
        assertEquals(Set.of("org.transcript4j.jackson"), exports(JACKSON));
        assertTrue(CORE.getDescriptor().opens().isEmpty());
        assertTrue(JACKSON.getDescriptor().opens().isEmpty());
    }

    private static Set<String> exports(Module module) {
        return module.getDescriptor().exports().stream().map(Exports::source).collect(Collectors.toSet());
    }

    @Test
    void whatIsInsideIsOutOfReach() throws ReflectiveOperationException {
        Class<?> inside = Class.forName(CORE, "org.transcript4j.internal.format.WebVttFormat");
        Constructor<?> constructor = inside.getDeclaredConstructor();

        assertThrows(IllegalAccessException.class, constructor::newInstance);
        assertFalse(constructor.trySetAccessible());
    }

    @Test
    void aTextGoesInByAnyWayAndComesOutByAnyWriter(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("talk.txt"), TALK);
        TranscriptParser parser = TranscriptParser.create();
        Transcript transcript = parser.parse(TALK).transcript();

        assertEquals(
                List.of("ANA", "BO", "ANA"),
                transcript.turns().stream().map(turn -> turn.speakerName()).toList());
        assertEquals(transcript, parser.parse(new StringReader(TALK)).transcript());
        assertEquals(transcript, parser.parse(file).transcript());
        assertEquals(transcript, parser.parse(Files.newInputStream(file)).transcript());
        assertEquals(TALK, TranscriptWriter.plainText().toString(transcript));
        assertTrue(TranscriptWriter.markdown().toString(transcript).contains("**ANA"));
    }

    @Test
    void formatsOfBothModulesAreFound() {
        TranscriptParser parser = TranscriptParser.create();

        assertEquals(
                "webvtt",
                parser.parse("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n").format());
        assertEquals(
                "whisper",
                parser.parse("{\"segments\": [{\"id\": 0, \"seek\": 0, \"start\": 0.0, \"end\": 2.0, \"text\": \"Hi\","
                                + " \"tokens\": [], \"temperature\": 0.0}], \"language\": \"en\"}")
                        .format());
    }

    @Test
    void jsonComesBackEqual() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new TranscriptModule()).build();
        ParseResult result = TranscriptParser.create().parse(TALK);

        assertEquals(
                result.transcript(),
                mapper.readValue(mapper.writeValueAsString(result.transcript()), Transcript.class));
        assertEquals(Region.Role.LABEL, result.regions().get(0).role());
    }
}
