package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.transcript4j.Transcript;
import tools.jackson.databind.json.JsonMapper;

class TranscriptModuleTest {

    private static final Transcript TRANSCRIPT = Samples.everything();

    /** Runs twice: on the module path, and on the class path. */
    @Test
    @Tag("class-path")
    void isFound() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertEquals(TRANSCRIPT, mapper.readValue(mapper.writeValueAsString(TRANSCRIPT), Transcript.class));
    }

    @Test
    void replacesTheOneFound() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new TranscriptModule().withSourceSpans(false))
                .build();

        assertFalse(mapper.writeValueAsString(TRANSCRIPT).contains("\"source\""));
    }

    @Test
    void isImmutable() {
        TranscriptModule module = new TranscriptModule();
        module.withSourceSpans(false);

        JsonMapper mapper = JsonMapper.builder().addModule(module).build();

        assertTrue(mapper.writeValueAsString(TRANSCRIPT).contains("\"source\""));
    }

    @Test
    void survivesSerializationWithItsMapper() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new TranscriptModule().withSourceSpans(false))
                .build();
        mapper.writeValueAsString(TRANSCRIPT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        JsonMapper copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (JsonMapper) in.readObject();
        }

        assertEquals(mapper.writeValueAsString(TRANSCRIPT), copy.writeValueAsString(TRANSCRIPT));
    }

    @Test
    void hasANameForMessages() {
        assertEquals("transcript4j", new TranscriptModule().getModuleName());
    }
}
