package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.transcript4j.Transcript;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Many transcripts in one file, by what Jackson has for sequences: nothing of ours is needed. */
class JsonLinesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(TranscriptDomain.class)
    @Domain(DomainContext.Global.class)
    void oneTranscriptOnALine(@ForAll @Size(max = 4) List<Transcript> transcripts) {
        StringWriter out = new StringWriter();
        try (SequenceWriter sequence =
                MAPPER.writerFor(Transcript.class).withRootValueSeparator("\n").writeValues(out)) {
            sequence.writeAll(transcripts);
        }

        if (!transcripts.isEmpty()) {
            assertEquals(
                    transcripts.size(),
                    out.toString().chars().filter(c -> c == '\n').count() + 1);
        }
        try (MappingIterator<Transcript> read =
                MAPPER.readerFor(Transcript.class).readValues(out.toString())) {
            assertEquals(transcripts, read.readAll());
        }
    }

    @Test
    void goesOnBehindATranscriptThatIsWrong() {
        String good = "{\"schemaVersion\": \"1.0\", \"entries\": []}";
        String wrong =
                "{\"schemaVersion\": \"1.0\", \"entries\": [{\"type\": \"aside\", \"text\": [[1]]}, {}], \"more\": {}}";
        List<Transcript> read = new ArrayList<>();
        try (MappingIterator<Transcript> sequence =
                MAPPER.readerFor(Transcript.class).readValues(good + "\n" + wrong + "\n" + good + "\n")) {
            read.add(sequence.nextValue());
            JacksonException error = assertThrows(JacksonException.class, sequence::nextValue);
            assertEquals("Transcript.entries[0].text", ReadErrorsTest.path(error));
            while (sequence.hasNextValue()) {
                read.add(sequence.nextValue());
            }
        }

        assertEquals(List.of(Transcript.builder().build(), Transcript.builder().build()), read);
    }
}
