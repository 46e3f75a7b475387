package org.transcript4j.examples.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CaptionsToMarkdownTest {

    @Test
    void printsAParagraphForEachSpeaker() throws IOException {
        assertEquals("""
                **Ana Bell:** The council has voted, and the old ferry stays.

                [applause]

                **Rui Costa:** Captain & crew can hardly believe it.
                """, output());
    }

    private static String output() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            CaptionsToMarkdown.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
