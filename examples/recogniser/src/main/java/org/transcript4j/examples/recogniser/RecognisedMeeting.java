package org.transcript4j.examples.recogniser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.transcript4j.Paragraph;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.jackson.TranscriptModule;
import org.transcript4j.parse.TranscriptParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the speakers that a recogniser numbered their names, and prints the transcript in one form whatever recogniser it came
 * from. With transcript-jackson on the class path the parser knows the JSON of about ten of them.
 */
public final class RecognisedMeeting {

    private static final String SAMPLE = "meeting.json";

    private static final TranscriptParser PARSER = TranscriptParser.builder()
            .knownSpeaker("Edda Lund", "SPEAKER_00")
            .knownSpeaker("Paul Okoro", "SPEAKER_01")
            .build();

    private RecognisedMeeting() {}

    static Transcript read(InputStream json) throws IOException {
        return PARSER.parse(json).transcript();
    }

    /** The words of which the recogniser was less sure than {@code confidence}, from 0 to 1. */
    static List<String> doubtfulWords(Transcript transcript, double confidence) {
        return transcript.turns().stream()
                .map(Turn::paragraphs)
                .flatMap(List::stream)
                .flatMap(paragraph -> doubtfulWords(paragraph, confidence).stream())
                .toList();
    }

    private static List<String> doubtfulWords(Paragraph paragraph, double confidence) {
        return paragraph.words().stream()
                .filter(word -> word.confidence().orElse(1) < confidence)
                .map(word -> paragraph.text().substring(word.start(), word.end()))
                .toList();
    }

    /**
     * Prints the file that is named, or a meeting that comes with this example.
     *
     * @param args the path of a JSON file, or nothing
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (InputStream json = args.length > 0
                ? Files.newInputStream(Path.of(args[0]))
                : Objects.requireNonNull(RecognisedMeeting.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            Transcript transcript = read(json);
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new TranscriptModule().withSourceSpans(false))
                    .build();
            System.out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(transcript));
            System.err.println("please listen again: " + doubtfulWords(transcript, 0.5));
        }
    }
}
