package org.transcript4j.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders, with {@code -o}. */
class FolderRunTest {

    @TempDir
    private Path temporary;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() {
        in = temporary.resolve("in");
        out = temporary.resolve("to/out");
    }

    private Path write(String name) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, Dialogue.TEXT);
    }

    /** The files below a folder, sorted. */
    private static List<String> below(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachFileBelowAFolderHasItsPlace() throws IOException {
        write("a.txt");
        write("b/a.txt");
        write("b/c/d.vtt.txt");

        Call call = Call.of(in, "-o", out);

        assertEquals(0, call.status());
        assertEquals(0, call.out().length);
        assertEquals(List.of("a.txt.json", "b/a.txt.json", "b/c/d.vtt.txt.json"), below(out));
        assertEquals(4, Call.read(out.resolve("b/a.txt.json")).turns().size());
    }

    @Test
    void aFileGoesByItsName() throws IOException {
        Call call = Call.of(write("b/a.txt"), "-o", out);

        assertEquals(0, call.status());
        assertEquals(List.of("a.txt.json"), below(out));
    }

    @Test
    void aSummaryStandsAtTheEnd() throws IOException {
        write("b/a.txt");
        Files.write(in.resolve("latin.txt"), Dialogue.TEXT.getBytes(Charset.forName("windows-1252")));

        List<String> lines = Call.of(in, "-o", out).errLines();

        assertEquals(4, lines.size(), lines.toString());
        assertEquals(
                List.of("file", "format", "layout", "speakers", "turns", "warnings"),
                List.of(lines.get(0).split(" +")));
        assertTrue(lines.get(1).startsWith("b/a.txt"), lines.get(1));
        assertTrue(lines.get(1).matches(".* text +\\S.* +2 +4 +0"), lines.get(1));
        assertTrue(lines.get(2).matches("latin\\.txt +text +\\S.* +2 +4 +1"), lines.get(2));
        assertEquals("2 files, 8 turns", lines.get(3));
    }

    @Test
    void namesAreExcludedByGlob() throws IOException {
        write("a.txt");
        write("b/a.log");
        Path named = write("c.md");

        Call call = Call.of(in, named, "-o", out, "--exclude", "*.log", "--exclude", "[c-d].*");

        assertEquals(0, call.status());
        assertEquals(List.of("a.txt.json"), below(out));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersGoThrough() throws IOException {
        write("a.txt");
        write("z.txt");
        Path missing = in.resolve("missing.txt");
        Path dangling = Files.createSymbolicLink(in.resolve("dangling.txt"), Path.of("nowhere"));
        Path loop = Files.createSymbolicLink(in.resolve("loop"), Path.of("."));

        Call call = Call.of(missing, in, "-o", out);

        assertEquals(1, call.status());
        assertEquals(List.of("a.txt.json", "z.txt.json"), below(out));
        List<String> lines = call.errLines();
        assertEquals("2 files, 8 turns", lines.get(3));
        assertEquals(
                List.of(
                        dangling + " is a link to something that does not exist; mend or remove it",
                        loop + " is a link to a folder that it lies in, and is not followed; remove it",
                        missing + " does not exist; check the name"),
                lines.stream().skip(4).sorted().toList());
    }

    @Test
    void aDeviceInAFolderIsNamed() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "skipped: this system has no /dev/null");
        write("a.txt");
        Path link = Files.createSymbolicLink(in.resolve("device"), device);

        Call call = Call.of(in, "-o", out);
        Files.delete(link);

        assertEquals(1, call.status());
        assertEquals(List.of("a.txt.json"), below(out));
        assertTrue(call.err().contains(link + " is neither a file nor a folder"), call.err());
    }

    @Test
    void aFolderWithoutPermissionIsNamed() throws IOException {
        write("a.txt");
        Path closed = write("closed/b.txt").getParent();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");

            Call call = Call.of(in, "-o", out);

            assertEquals(1, call.status());
            assertEquals(List.of("a.txt.json"), below(out));
            assertTrue(call.err().contains(closed + " may not be read by this user; change its permissions"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatCannotBeWrittenIsNamedAndTheOthersGoThrough() throws IOException {
        write("a.txt");
        write("b/c.txt");
        Files.createDirectories(out);
        Files.writeString(out.resolve("b"), "a file where a folder is needed");

        Call call = Call.of(in, "-o", out);

        assertEquals(1, call.status());
        assertEquals(List.of("a.txt.json", "b"), below(out));
        assertTrue(
                call.err()
                        .contains(out.resolve("b/c.txt.json") + " needs a folder where the file " + out.resolve("b")
                                + " stands; name another folder"),
                call.err());
    }

    @Test
    void ofTwoFilesForOnePlaceTheFirstHasIt() throws IOException {
        Path first = write("b/a.txt");
        Path second = write("c/a.txt");
        Files.writeString(second, "ANA: No.\n");

        Call call = Call.of(first, second, "-o", out);

        assertEquals(1, call.status());
        assertEquals(4, Call.read(out.resolve("a.txt.json")).turns().size());
        assertTrue(
                call.err()
                        .contains(second + " would be written to the same place as " + first
                                + "; read it into another folder"),
                call.err());
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        Path file = write("a.txt");

        Call call = Call.of(file, in, "-o", out);

        assertEquals(0, call.status());
        assertTrue(call.err().contains("1 file, 4 turns"), call.err());
    }

    @Test
    void noFileThatIsReadIsWrittenOver() throws IOException {
        write("a.txt");
        Path json = write("a.txt.json");

        Call call = Call.of(in, "-o", in);

        assertEquals(1, call.status());
        assertEquals(Dialogue.TEXT, Files.readString(json));
        assertTrue(call.err().contains(in.resolve("a.txt") + " would be written over " + json), call.err());
    }

    @Test
    void whatWasWrittenIntoTheFolderIsNotReadAgain() throws IOException {
        write("a.txt");
        Path inside = in.resolve("json");

        Call.of(in, "-o", inside);
        Call again = Call.of(in, "-o", inside);

        assertEquals(0, again.status());
        assertEquals(List.of("a.txt.json"), below(inside));
    }

    @Test
    void anEmptyFolderIsNoProblem() throws IOException {
        Files.createDirectories(in);

        Call call = Call.of(in, "-o", out);

        assertEquals(0, call.status());
        assertTrue(call.err().contains("0 files, 0 turns"), call.err());
    }

    @Test
    void aProgressBarIsDrawnOnATerminalAlone() throws IOException {
        write("a.txt");

        assertTrue(Call.onTerminal(in, "-o", out).err().contains("100% ["));
        assertFalse(Call.of(in, "-o", out).err().contains("%"));
    }

    @Test
    void namesWithControlCharactersDoNoHarm() throws IOException {
        write("a\u001b[31m.txt");

        Call call = Call.of(in, "-o", out);

        assertEquals(0, call.status());
        assertFalse(call.err().contains("\u001b"));
        assertEquals(List.of("a\u001b[31m.txt.json"), below(out));
    }
}
