package org.transcript4j.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source with roles and reasons, in place of JSON. */
class ExplanationTest {

    @TempDir
    private Path folder;

    @Test
    void showsEachLineOfTheSource() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), Dialogue.TEXT);

        Call call = Call.of("--explain", file);

        assertEquals(0, call.status());
        String explanation = new String(call.out(), StandardCharsets.UTF_8);
        Dialogue.TEXT
                .lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> assertTrue(explanation.contains(line), line));
    }

    @Test
    void isWrittenBesideEachOtherWithAnOutputFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), Dialogue.TEXT);

        Call call = Call.of("--explain", file, "-o", folder.resolve("out"));

        assertEquals(0, call.status());
        assertTrue(Files.exists(folder.resolve("out/a.txt.explained.txt")));
    }
}
