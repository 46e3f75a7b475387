package org.transcript4j.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;

class TurnTableTest {

    private static Row row(String text, int index) {
        List<Turn> turns = TranscriptParser.create().parse(text).transcript().turns();
        return TurnTable.row("f", index, turns.get(index));
    }

    @Test
    void aSpeakerHasANameAndARole() {
        assertEquals(
                RowFactory.create(
                        "f",
                        2,
                        "ANA BELL",
                        "HOST",
                        "Then I will bring my own cup.",
                        null,
                        null,
                        RowFactory.create(145, 180)),
                row(Local.INTERVIEW, 2));
    }

    @Test
    void timesAreSeconds() {
        assertEquals(
                RowFactory.create("f", 0, "Cy Fry", null, "Who moved the lights?", 1.0, 2.5, RowFactory.create(35, 63)),
                row(Local.CAPTIONS, 0));
    }

    @Test
    void nobodyIsNull() {
        assertEquals(
                RowFactory.create("f", 0, null, null, "The sea was calm.", null, null, RowFactory.create(0, 17)),
                row("The sea was calm.", 0));
    }

    @Test
    void aRowFitsTheColumns() {
        assertEquals(TurnTable.SCHEMA.length(), row(Local.INTERVIEW, 0).length());
    }
}
