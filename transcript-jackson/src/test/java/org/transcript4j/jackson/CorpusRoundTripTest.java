package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.transcript4j.Transcript;
import org.transcript4j.parse.TranscriptParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the parser makes of real transcripts, which are no part of the project, survives JSON:
 * {@code mvn -pl transcript-jackson test -Dtest=CorpusRoundTripTest -Dtranscript.corpus=DIR}. Every file below the folder is
 * read. Without the property the test is skipped and says so.
 */
class CorpusRoundTripTest {

    private static final String PROPERTY = "transcript.corpus";
    private static final String SKIPPED =
            "The corpus round trip is skipped: name the folder of the corpus with -D" + PROPERTY + "=DIR";

    private static final TranscriptParser PARSER = TranscriptParser.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TranscriptJsonSchema.text());

    @Test
    void survivesJson() throws IOException {
        String folder = System.getProperty(PROPERTY);
        if (folder == null) {
            System.out.println(SKIPPED);
        }
        Assumptions.assumeTrue(folder != null, SKIPPED);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }

        assertFalse(files.isEmpty(), folder);
        for (Path file : files) {
            Transcript transcript = PARSER.parse(file).transcript();
            String json = MAPPER.writeValueAsString(transcript);

            assertEquals(transcript, MAPPER.readValue(json, Transcript.class), file::toString);
            assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON), file::toString);
        }
        System.out.println(files.size() + " files of the corpus survive JSON");
    }
}
