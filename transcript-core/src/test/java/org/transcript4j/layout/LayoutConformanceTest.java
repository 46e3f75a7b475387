package org.transcript4j.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.transcript4j.parse.TranscriptParser;

/** What is promised for every label shape, and for texts that are no transcripts. */
class LayoutConformanceTest {

    /** Of the renderings with 60 turns so many are read exactly: labels, speakers and speech of all turns. */
    private static final double MANY_TURNS_EXACT = 0.99;

    /** Of the renderings with 6 turns so many. */
    private static final double FEW_TURNS_EXACT = 0.965;

    /** Of the texts that are no transcripts at most so many get a speaker. */
    private static final double FOOLED = 0.03;

    @Test
    void shapesAreReadAndOtherTextsAreNot() {
        LayoutReport report = new LayoutReport(TranscriptParser.create());

        String faults = String.join("\n", report.faults());
        assertAll(
                () -> assertTrue(
                        report.manyTurnsShare() >= MANY_TURNS_EXACT, () -> report.manyTurnsShare() + "\n" + faults),
                () -> assertTrue(
                        report.fewTurnsShare() >= FEW_TURNS_EXACT, () -> report.fewTurnsShare() + "\n" + faults),
                () -> assertTrue(report.fooledShare() <= FOOLED, () -> report.fooledShare() + "\n" + faults));
    }
}
