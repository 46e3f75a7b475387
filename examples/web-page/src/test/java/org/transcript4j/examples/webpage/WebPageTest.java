package org.transcript4j.examples.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

class WebPageTest {

    @Test
    void printsThePageOfTheExample() throws IOException {
        assertEquals("""
                The clock that runs backwards

                Ines Vidal
                Ms. Lund, is it broken?

                Edda Lund
                Not at all. It keeps perfect time, only in the other direction.

                Somebody turned one wheel round.

                Ines Vidal
                Will you mend it?

                Edda Lund
                Café owners ask me not to. [laughter]
                """, output());
    }

    private static String output() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            WebPage.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Ways in which pages mark who speaks; each with the same four turns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>NAME:</b> TEXT</p>",
                "<p><strong>NAME: </strong>TEXT</p>",
                "<p><b>NAME</b>: TEXT</p>",
                "<p>NAME: TEXT</p>",
                "<div>NAME: TEXT</div>",
                "NAME: TEXT<br>\n",
                "<ul><li>NAME:<p>TEXT</p></li></ul>",
                "<ul><li><b>NAME:</b> TEXT</li></ul>",
                "<h4>NAME</h4><p>TEXT</p>",
                "<p><b>NAME</b></p><p>TEXT</p>"
            })
    void readsHowPagesMarkSpeakers(String turn) throws IOException {
        List<String> names = List.of("Ines Vidal", "Edda Lund", "Ines Vidal", "Edda Lund");
        List<String> texts =
                List.of("Is it broken?", "Not at all, it keeps time.", "Will you mend it?", "They ask me not to.");
        StringBuilder page = new StringBuilder("<h1>The clock that runs backwards</h1>");
        for (int i = 0; i < names.size(); i++) {
            page.append(turn.replace("NAME", names.get(i)).replace("TEXT", texts.get(i)));
        }

        Transcript transcript =
                WebPage.read(new ByteArrayInputStream(page.toString().getBytes(StandardCharsets.UTF_8)));

        assertEquals(names, transcript.turns().stream().map(Turn::speakerName).toList());
        assertEquals(texts, transcript.turns().stream().map(Turn::text).toList());
    }
}
