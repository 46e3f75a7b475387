package org.transcript4j.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transcript4j.Transcript;
import org.transcript4j.fixture.Fixture;
import org.transcript4j.rule.SpeakerResolver;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.Region;

/** One parser for all: threads don't disturb each other, and neither does what went wrong before. */
class SharedParserTest {

    private static final int THREADS = 16;

    /** Real transcripts are read too where their folder is given. */
    private static final String CORPUS = System.getProperty("transcript.corpus", "");

    /** One in so many: a thread needs a few seconds for them. */
    private static final int ONE_FILE_IN = 20;

    private static final String TALK = """
            ANA BELL: The ferry is late.

            TOM REED: Is it?

            ANA BELL: It is.

            TOM REED: Then we walk.
            """;

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().explain(true).build();

    /** All that a result says. */
    private record Everything(
            Transcript transcript,
            List<Region> regions,
            List<Diagnostic> diagnostics,
            List<LabelDecision> decisions,
            String format,
            String layout,
            String explanation) {

        static Everything of(ParseResult result) {
            return new Everything(
                    result.transcript(),
                    result.regions(),
                    result.diagnostics(),
                    result.decisions(),
                    result.format(),
                    result.layout(),
                    result.explanation());
        }
    }

    @Test
    void sixteenThreadsReadAsOneDoes() throws Exception {
        List<String> texts = texts();
        List<Everything> alone =
                texts.stream().map(PARSER::parse).map(Everything::of).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<Integer>> checked = new ArrayList<>();
            for (int seed = 0; seed < THREADS; seed++) {
                checked.add(threads.submit(inOrderOf(seed, start, texts, alone)));
            }
            for (Future<Integer> thread : checked) {
                assertEquals(texts.size(), thread.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads all texts in an order of its own, so that at any time all threads read something else. */
    private static Callable<Integer> inOrderOf(
            int seed, CyclicBarrier start, List<String> texts, List<Everything> alone) {
        return () -> {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
            start.await();
            for (int i : order) {
                assertEquals(alone.get(i), Everything.of(PARSER.parse(texts.get(i))), () -> "text " + i);
            }
            return order.size();
        };
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        Fixture.all().forEach(fixture -> texts.add(fixture.text()));
        if (!CORPUS.isEmpty()) {
            try (Stream<Path> files = Files.walk(Path.of(CORPUS))) {
                List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
                for (int i = 0; i < all.size(); i += ONE_FILE_IN) {
                    texts.add(latin(all.get(i)));
                }
            }
        }
        return texts;
    }

    /** Any bytes as some text. */
    private static String latin(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void anInterruptedThreadReadsToTheEndAndStaysInterrupted() throws IOException {
        Everything before = Everything.of(PARSER.parse(TALK));
        Thread.currentThread().interrupt();
        try {
            assertEquals(before, Everything.of(PARSER.parse(TALK)));
            assertEquals(before, Everything.of(PARSER.parse(new StringReader(TALK))));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        assertReadsAsBefore(before);
    }

    @Test
    void aFileReadByAnInterruptedThreadLeavesNothingBehind(@TempDir Path folder) throws IOException {
        Everything before = Everything.of(PARSER.parse(TALK));
        Path file = Files.writeString(folder.resolve("talk.txt"), TALK);
        Thread.currentThread().interrupt();
        try {
            assertEquals(before.transcript(), PARSER.parse(file).transcript());
        } catch (IOException closedByInterrupt) {
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        assertReadsAsBefore(before);
    }

    @Test
    void whatAReaderThrowsComesOutAndLeavesNothingBehind() throws IOException {
        Everything before = Everything.of(PARSER.parse(TALK));
        for (int length : new int[] {0, 1, 30, TALK.length()}) {
            IOException broken = new IOException("broken off");
            assertSame(broken, assertThrows(IOException.class, () -> PARSER.parse(new BrokenReader(length, broken))));
            assertReadsAsBefore(before);

            IllegalStateException failed = new IllegalStateException("failed");
            assertSame(
                    failed,
                    assertThrows(IllegalStateException.class, () -> PARSER.parse(new BrokenReader(length, failed))));
            assertReadsAsBefore(before);
        }
    }

    @Test
    void whatAStreamThrowsComesOutAndLeavesNothingBehind() throws IOException {
        Everything before = Everything.of(PARSER.parse(TALK));
        IOException broken = new IOException("reset by peer");
        InputStream stream = new InputStream() {
            private int left = 20;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw broken;
                }
                return 'a';
            }
        };

        assertSame(broken, assertThrows(IOException.class, () -> PARSER.parse(stream)));
        assertReadsAsBefore(before);
    }

    @Test
    void whatAResolverThrowsComesOutAndLeavesNothingBehind() {
        IllegalStateException failed = new IllegalStateException("no directory");
        boolean[] fails = {true};
        SpeakerResolver resolver = labels -> {
            if (fails[0]) {
                throw failed;
            }
            return Map.of();
        };
        TranscriptParser parser =
                TranscriptParser.builder().speakerResolver(resolver).build();
        assertSame(failed, assertThrows(RuntimeException.class, () -> parser.parse(TALK)));

        fails[0] = false;

        assertEquals(
                PARSER.parse(TALK).transcript().text(),
                parser.parse(TALK).transcript().text());
    }

    private static void assertReadsAsBefore(Everything before) throws IOException {
        assertEquals(before, Everything.of(PARSER.parse(TALK)));
        assertEquals(
                before.transcript(),
                PARSER.parse(new ByteArrayInputStream(TALK.getBytes(StandardCharsets.UTF_8)))
                        .transcript());
    }

    /** Gives the beginning of a text, then throws; never asked again, never closed. */
    private static final class BrokenReader extends Reader {

        private final StringReader beginning;
        private final Exception thrown;

        BrokenReader(int length, Exception thrown) {
            this.beginning = new StringReader(TALK.substring(0, length));
            this.thrown = thrown;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = beginning.read(buffer, offset, Math.min(7, length));
            if (read >= 0) {
                return read;
            }
            if (thrown instanceof IOException io) {
                throw io;
            }
            throw (RuntimeException) thrown;
        }

        @Override
        public void close() {
            throw new AssertionError("the parser closes nothing that it did not open");
        }
    }
}
