package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Entry;
import org.transcript4j.Transcript;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes as the JSON form: an exception of Jackson's, or a transcript that comes back equal when it is written. */
class TranscriptJsonFuzzTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    static Stream<byte[]> seeds() {
        return Stream.of("empty", "everything", "unnamed").map(name -> golden(name + ".json"));
    }

    private static byte[] golden(String name) {
        try (InputStream in = TranscriptJsonFuzzTest.class.getResourceAsStream("golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] json) {
        try {
            Transcript read = MAPPER.readValue(json, Transcript.class);
            if (read == null) {
                // What Jackson makes of null.
                return;
            }
            byte[] written = MAPPER.writeValueAsBytes(read);
            assertEquals(read, MAPPER.readValue(written, Transcript.class));
            assertEquals(read.entries(), entryByEntry(written));
        } catch (JacksonException refused) {
            readEntryByEntryOrRefuse(json);
        }
    }

    private static void readEntryByEntryOrRefuse(byte[] json) {
        try {
            entryByEntry(json);
        } catch (JacksonException refused) {
            // Nothing else may come out.
        }
    }

    private static List<Entry> entryByEntry(byte[] json) {
        List<Entry> entries = new ArrayList<>();
        try (var reader = TranscriptJsonReader.open(MAPPER.createParser(json))) {
            reader.forEachRemaining(entries::add);
        }
        return entries;
    }
}
