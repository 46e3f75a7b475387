package org.transcript4j.examples.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import tools.jackson.databind.json.JsonMapper;

class RecognisedMeetingTest {

    @Test
    void printsTheFormOfThisLibrary() throws IOException {
        Transcript transcript = JsonMapper.builder().findAndAddModules().build().readValue(output(), Transcript.class);

        assertEquals(
                List.of("Edda Lund: Who has the key?", "Paul Okoro: I thought you did."),
                transcript.turns().stream()
                        .map(turn -> turn.speakerName() + ": " + turn.text())
                        .toList());
        Turn first = transcript.turns().get(0);
        assertEquals(
                TimeSpan.of(Duration.ofMillis(500), Duration.ofMillis(2400)),
                first.time().orElseThrow());
        assertEquals("SPEAKER_00", first.label().orElseThrow().text());
        assertEquals(List.of("key?"), RecognisedMeeting.doubtfulWords(transcript, 0.5));
    }

    private static String output() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            RecognisedMeeting.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
