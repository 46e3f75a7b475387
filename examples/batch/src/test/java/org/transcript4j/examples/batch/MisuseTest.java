package org.transcript4j.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that cannot be meant: a message, the exit status 2, and nothing is written. */
class MisuseTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("a.txt"), Dialogue.TEXT);
        Files.writeString(folder.resolve("b.txt"), Dialogue.TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DIR/a.txt DIR/b.txt          | several files need -o FOLDER: standard output takes the JSON of one
                    DIR                          | a folder needs -o FOLDER: standard output takes the JSON of one file
                    DIR/a.txt --exclude *.txt    | --exclude passes over every file that is named
                    -o DIR/out                   | -o needs a file or folder to read
                    DIR/a.txt -o DIR/b.txt       | -o needs a folder, and DIR/b.txt is a file
                    DIR/a.txt --exclude [        | Invalid value for option '--exclude' (GLOB): '[' is no glob: Missing ']
                    DIR/a.txt --charset klingon  | Invalid value for option '--charset': cannot convert 'klingon' to Charset \
                    (java.nio.charset.UnsupportedCharsetException: klingon)
                    DIR/a.txt --inspect DIR/a.txt          | --inspect would write over DIR/a.txt, which is read; name another file
                    DIR/a.txt --inspect DIR/p -o DIR/out   | --inspect writes one page and nothing else: leave out --explain and -o
                    DIR/a.txt --inspect DIR/p --explain    | --inspect writes one page and nothing else: leave out --explain and -o
                    DIR/a.txt --colour           | Unknown option: '--colour'
                    """, quoteCharacter = '"')
    void isExplained(String args, String message) {
        Call call = Call.of((Object[]) args.replace("DIR", folder.toString()).split(" "));

        assertEquals(2, call.status());
        assertEquals(0, call.out().length);
        assertEquals(
                List.of(message.replace("DIR", folder.toString()), "--help shows how to call it"), call.errLines());
    }

    @Test
    void anUnknownFormatIsRefused() {
        Call call = Call.of(folder.resolve("a.txt"), "--format", "klingon");

        assertEquals(2, call.status());
        assertTrue(call.err().startsWith("no parser can be built: "), call.err());
    }

    @Test
    void helpIsNoMisuse() {
        Call call = Call.of("--help");

        assertEquals(0, call.status());
        assertEquals("", call.err());
    }
}
