package org.transcript4j.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, without {@code -o}. */
class SingleRunTest {

    @TempDir
    private Path folder;

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("café.txt"), text.getBytes(charset));
    }

    @Test
    void printsJsonAndNothingElse() throws IOException {
        Call call = Call.of(write(Dialogue.TEXT, StandardCharsets.UTF_8));

        assertEquals(0, call.status());
        assertEquals("", call.err());
        assertEquals(4, call.transcript().turns().size());
    }

    @Test
    void bytesThatAreNoUtf8AreReadWithAWarning() throws IOException {
        Path file = write(Dialogue.TEXT, Charset.forName("windows-1252"));

        Call call = Call.of(file);

        assertEquals(0, call.status());
        assertTrue(call.transcript().text().startsWith("Is the café"), "standard output is UTF-8");
        assertTrue(call.err().startsWith(file + ":1:1: warning: the bytes are no valid UTF-8"), call.err());
    }

    @Test
    void theCharsetCanBeNamed() throws IOException {
        Call call = Call.of("--charset", "UTF-16BE", write(Dialogue.TEXT, StandardCharsets.UTF_16BE));

        assertEquals(4, call.transcript().turns().size());
        assertEquals("", call.err());
    }

    @Test
    void theFormatCanBeNamed() throws IOException {
        Call call = Call.of("--format", "text", write(Dialogue.TEXT, StandardCharsets.UTF_8));

        assertEquals(4, call.transcript().turns().size());
    }

    @Test
    void anEmptyFileIsAnEmptyTranscript() throws IOException {
        Call call = Call.of(write("", StandardCharsets.UTF_8));

        assertEquals(0, call.status());
        assertEquals(0, call.transcript().entries().size());
    }

    @Test
    void aMegabyteWithoutLineEndIsOneText() throws IOException {
        String text = "No label and no line end. ".repeat(40_000).strip();

        Call call = Call.of(write(text, StandardCharsets.UTF_8));

        assertEquals(0, call.status());
        assertEquals(text, call.transcript().text());
        assertEquals(0, call.transcript().speakers().size());
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("missing.txt");

        Call call = Call.of(missing);

        assertEquals(1, call.status());
        assertEquals(0, call.out().length);
        assertEquals(missing + " does not exist; check the name", call.err().strip());
    }

    @Test
    void aReaderThatHangsUpIsNoFaultOfTheProgram() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(closed, new PrintStream(err, true, StandardCharsets.UTF_8), () -> false);

        int status = TranscriptCommand.run(
                streams, write(Dialogue.TEXT, StandardCharsets.UTF_8).toString());

        assertEquals(1, status);
        assertEquals(
                "standard output cannot be written: Broken pipe",
                err.toString(StandardCharsets.UTF_8).strip());
    }
}
