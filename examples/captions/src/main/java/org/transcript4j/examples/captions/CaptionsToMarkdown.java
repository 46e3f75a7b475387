package org.transcript4j.examples.captions;

import java.io.IOException;
import java.nio.file.Path;
import org.transcript4j.Transcript;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.write.TranscriptWriter;

/** Makes a text of captions, in which each speaker has a paragraph and no longer a line for each two seconds. */
public final class CaptionsToMarkdown {

    private static final String CAPTIONS = """
            WEBVTT

            00:00:01.000 --> 00:00:03.500
            <v Ana Bell>The council has voted,

            00:00:03.500 --> 00:00:06.000
            <v Ana Bell>and the <i>old</i> ferry stays.

            00:00:06.250 --> 00:00:07.000
            [applause]

            00:00:07.250 --> 00:00:10.000
            <v Rui Costa>Captain &amp; crew can hardly
            believe it.
            """;

    private CaptionsToMarkdown() {}

    /**
     * Reads the file that is named (WebVTT, SubRip or SBV, whatever its name says), or the captions above.
     *
     * @param args the path of a file, or nothing
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        TranscriptParser parser = TranscriptParser.builder()
                // Captions that scroll show each line twice.
                .joinRollingCaptions(true)
                .build();
        ParseResult result = args.length > 0 ? parser.parse(Path.of(args[0])) : parser.parse(CAPTIONS);
        System.out.print(markdown(result.transcript()));
    }

    static String markdown(Transcript transcript) {
        return TranscriptWriter.markdown().withFullNames(true).toString(transcript.mergeAdjacentTurns());
    }
}
