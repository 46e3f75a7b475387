package org.transcript4j.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

/** What a newcomer sees first. */
class SampleTest {

    private static final Call CALL = Call.of();

    @Test
    void isPrintedAsJsonAndNothingElse() {
        assertEquals(0, CALL.status());
        assertEquals("", CALL.err());
        assertTrue(new String(CALL.out(), StandardCharsets.UTF_8).endsWith("}\n"));
        assertEquals(8, CALL.transcript().turns().size());
    }

    @Test
    void hasTitleSummaryAndTwoSpeakersInTurn() {
        Transcript sample = CALL.transcript();

        assertEquals(
                "The town that turns its street lamps off at midnight",
                sample.title().orElseThrow());
        assertEquals(1, sample.summary().size());
        assertEquals(
                List.of("Leila Marsh", "Tobias Renn"),
                sample.speakers().stream().map(Speaker::name).toList());
        List<String> turns = sample.turns().stream().map(Turn::speakerName).toList();
        for (int i = 0; i < turns.size(); i++) {
            assertEquals(i % 2 == 0 ? "Leila Marsh" : "Tobias Renn", turns.get(i), "turn " + i);
        }
    }

    @Test
    void keepsEventsApartFromSpeech() {
        List<Turn> turns = CALL.transcript().turns();

        assertEquals(1, turns.get(1).paragraphs().get(0).events().size());
        assertEquals(
                "[Mr. Renn holds up a photograph.]", turns.get(3).body().get(2).text());
    }
}
