package org.transcript4j.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page for the browser, in place of JSON. */
class InspectionTest {

    @TempDir
    private Path folder;

    @Test
    void isWrittenToTheFileThatIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), Dialogue.TEXT);
        Path page = folder.resolve("page.html");

        Call call = Call.of(file, "--inspect", page);

        assertEquals(0, call.status());
        assertEquals(0, call.out().length);
        String html = Files.readString(page);
        assertTrue(html.contains("<h1>a.txt</h1>"));
        assertTrue(html.contains("RUI COSTA"));
        assertTrue(html.contains("\"why\""), "the parse was explained");
    }

    @Test
    void isOfTheSampleWhereNoFileIsNamed() throws IOException {
        Path page = folder.resolve("page.html");

        Call call = Call.of("--inspect", page);

        assertEquals(0, call.status());
        assertTrue(Files.readString(page).contains("Tobias Renn"));
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndNothingIsWritten() {
        Path page = folder.resolve("page.html");

        Call call = Call.of(folder.resolve("missing.txt"), "--inspect", page);

        assertEquals(1, call.status());
        assertEquals(
                folder.resolve("missing.txt") + " does not exist; check the name",
                call.err().strip());
        assertTrue(Files.notExists(page));
    }

    @Test
    void aPageThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), Dialogue.TEXT);

        Call call = Call.of(file, "--inspect", folder.resolve("missing/page.html"));

        assertEquals(1, call.status());
        assertEquals(
                folder.resolve("missing/page.html")
                        + " lies in a folder that does not exist; make the folder or name another",
                call.err().strip());
    }

    @Test
    void neverWritesOverWhatIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), Dialogue.TEXT);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        Call call = Call.of(file, "--inspect", link);

        assertEquals(2, call.status());
        assertEquals(Dialogue.TEXT, Files.readString(file));
    }
}
