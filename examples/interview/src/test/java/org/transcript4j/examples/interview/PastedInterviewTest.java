package org.transcript4j.examples.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PastedInterviewTest {

    @Test
    void printsWhoSaysWhat() throws Exception {
        assertEquals("""
                The ferry that nobody wanted
                - INES VIDAL: 2 turns
                - PAUL OKORO (HARBOUR MASTER): 2 turns

                line 5, INES VIDAL
                Mr. Okoro, when did you first see it?

                line 7, PAUL OKORO
                Tuesday at six in the morning. It lay across the channel, and there was nobody on it: not a soul.

                I called the coast guard.

                line 12, INES VIDAL
                And what did they say?

                line 14, PAUL OKORO
                That it was my boat now. [laughter]
                """, output());
    }

    private static String output() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            PastedInterview.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
