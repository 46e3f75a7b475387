package org.transcript4j.examples.housestyle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Turn;

class RadioArchiveTest {

    @Test
    void readsItsOwnLabels() {
        List<Turn> turns = RadioArchive.read(RadioArchive.TEXT).turns();

        assertEquals(
                List.of("Ines Vidal", "Paul Okoro", "Ines Vidal", "Paul Okoro"),
                turns.stream().map(Turn::speakerName).toList());
        assertEquals(
                "by phone", turns.get(1).label().flatMap(SpeakerLabel::note).orElseThrow());
        assertEquals(
                "That was the children of the primary school. Remember: they had never seen the old one.",
                turns.get(1).text());
        assertEquals("They wanted fish as well.", turns.get(3).text());
    }
}
