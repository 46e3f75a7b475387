package org.transcript4j.examples.interview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.transcript4j.Speaker;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;

/** Prints who says what in an interview, and in which line. */
public final class PastedInterview {

    private static final String PASTED = """
            The ferry that nobody wanted

            Reporter Ines Vidal speaks with harbour master Paul Okoro about a boat with no crew.

            INES VIDAL: Mr. Okoro, when did you first see it?

            PAUL OKORO, HARBOUR MASTER: Tuesday at six in the morning. It lay across the channel, and there was
            nobody on it: not a soul.

            I called the coast guard.

            VIDAL: And what did they say?

            OKORO: That it was my boat now. [laughter]
            """;

    private PastedInterview() {}

    /**
     * Reads the file that is named, or the interview above.
     *
     * @param args the path of a file, or nothing
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        TranscriptParser parser = TranscriptParser.create();
        print(args.length > 0 ? parser.parse(Path.of(args[0])) : parser.parse(PASTED), System.out);
    }

    static void print(ParseResult result, PrintStream out) {
        result.transcript().title().ifPresent(out::println);
        for (Speaker speaker : result.transcript().speakers()) {
            String role = speaker.role().map(text -> " (" + text + ")").orElse("");
            out.println("- " + speaker.name() + role + ": "
                    + result.transcript().turnsBy(speaker).size() + " turns");
        }
        for (Turn turn : result.transcript().turns()) {
            int line = turn.source()
                    .map(span -> result.position(span.start()).line())
                    .orElse(0);
            out.println();
            out.println("line " + line + ", " + turn.speakerName());
            out.println(turn.text());
        }
    }
}
