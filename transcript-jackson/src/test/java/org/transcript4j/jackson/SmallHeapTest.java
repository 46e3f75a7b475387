package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What fits into 64 MB however long the input is; the build runs this class in a virtual machine that has no more. */
@Tag("small-heap")
class SmallHeapTest {

    private static final long MEGABYTE = 1L << 20;
    private static final long GIGABYTE = 1L << 30;
    private static final int TURNS = 200_000;
    private static final List<Speaker> SPEAKERS = List.of(Samples.ANA, Samples.RUI);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    private static final JsonMapper LIMITED =
            mapper(StreamReadConstraints.builder().maxStringLength(1_000_000).build());

    private static JsonMapper mapper(StreamReadConstraints constraints) {
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .addModule(new TranscriptModule())
                .build();
    }

    @BeforeEach
    void needsASmallHeap() {
        assumeTrue(Runtime.getRuntime().maxMemory() <= 64 * MEGABYTE, "run with -Xmx64m");
    }

    @Test
    void streamsAHugeTranscript(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("huge.json");
        try (var writer = TranscriptJsonWriter.start(
                MAPPER.createGenerator(file, JsonEncoding.UTF8),
                Transcript.builder().title("A long hearing").build(),
                SPEAKERS)) {
            for (int i = 0; i < TURNS; i++) {
                writer.write(turn(i));
            }
        }
        assertTrue(Files.size(file) > 64 * MEGABYTE, "the file alone would fill the heap");

        int read = 0;
        try (var reader = TranscriptJsonReader.open(MAPPER.createParser(file))) {
            while (reader.hasNext()) {
                Entry entry = reader.next();
                if (read % 1000 == 0) {
                    assertEquals(turn(read), entry);
                }
                read++;
            }
        }
        assertEquals(TURNS, read);
    }

    private static Turn turn(int number) {
        TimeSpan time = TimeSpan.of(Duration.ofSeconds(number), Duration.ofMillis(number * 1000L + 900));
        String text = "This is turn " + number + " of a hearing that nobody thought would last so long. ".repeat(4);
        return Turn.builder()
                .addSpeakers(SPEAKERS.get(number % 2))
                .time(time)
                .addBody(Paragraph.builder()
                        .text(text)
                        .addWords(Word.builder()
                                .start(0)
                                .end(4)
                                .time(time)
                                .confidence(0.5)
                                .build())
                        .addWords(Word.builder().start(5).end(7).time(time).build())
                        .build())
                .build();
    }

    @Test
    void passesOverAHugeStringThatItDoesNotKnow() {
        InputStream json =
                around("{\"schemaVersion\": \"1.0\", \"new\": \"", new Repeated('a', GIGABYTE), "\", \"entries\": []}");

        assertEquals(Transcript.builder().build(), MAPPER.readValue(json, Transcript.class));
    }

    @Test
    void refusesAHugeString() {
        InputStream json = around(
                "{\"schemaVersion\": \"1.0\", \"entries\": [{\"type\": \"turn\", \"paragraphs\": [{\"text\": \"",
                new Repeated('a', GIGABYTE),
                "\"}]}]}");

        StreamConstraintsException error =
                assertThrows(StreamConstraintsException.class, () -> LIMITED.readValue(json, Transcript.class));

        assertEquals("Transcript.entries[0].paragraphs[0].text", ReadErrorsTest.path(error));
        assertTrue(error.getMessage().contains("1000000"), error::getMessage);
    }

    @Test
    void refusesDeepNesting() {
        InputStream json = around("{\"schemaVersion\": \"1.0\", \"new\": ", new Repeated('[', GIGABYTE), "");

        assertThrows(StreamConstraintsException.class, () -> MAPPER.readValue(json, Transcript.class));
    }

    /** Jackson looks at the length of a number when it has all of it: the length of the document is what bounds it. */
    @Test
    void refusesAHugeNumber() {
        InputStream json = around("{\"start\": ", new Repeated('9', GIGABYTE), "}");
        JsonMapper mapper = mapper(
                StreamReadConstraints.builder().maxDocumentLength(1_000_000).build());

        assertThrows(StreamConstraintsException.class, () -> mapper.readValue(json, TimeSpan.class));
    }

    @Test
    void refusesAnEntryThatGoesOnBeforeItsType() {
        InputStream json = around(
                "{\"schemaVersion\": \"1.0\", \"entries\": [{\"text\": \"",
                new Repeated('a', GIGABYTE),
                "\", \"type\": \"aside\"}]}");

        assertThrows(StreamConstraintsException.class, () -> LIMITED.readValue(json, Transcript.class));
    }

    private static InputStream around(String before, InputStream middle, String after) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)),
                middle,
                new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)))));
    }

    /** One byte, many times. */
    private static final class Repeated extends InputStream {

        private final byte value;
        private long left;

        Repeated(char value, long count) {
            this.value = (byte) value;
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, value);
            left -= count;
            return count;
        }
    }
}
