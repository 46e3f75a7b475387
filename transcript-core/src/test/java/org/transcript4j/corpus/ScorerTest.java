package org.transcript4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transcript4j.corpus.GoldTurn.LineCount;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;

/** The scorer counts as the one that the developers measure with. */
class ScorerTest {

    private static final double TOLERANCE = 1e-9;

    private static final ParseResult RECORD = TranscriptParser.create().parse("""
                    Ana Bell: When does it leave?
                    Tomas Reed: At 7:40, from the ramp.
                    Ana Bell: And on Sundays?
                    Tomas Reed: Never.
                    """);

    private static final List<GoldTurn> GOLD = List.of(
            new GoldTurn("Ana Bell", 1, List.of(new LineCount(1, 15))),
            new GoldTurn("Tomas Reed", 2, List.of(new LineCount(2, 16))),
            new GoldTurn("Ana Bell", 3, List.of(new LineCount(3, 12))),
            new GoldTurn("Tomas Reed", 4, List.of(new LineCount(4, 5))));

    @Test
    void readsGold() {
        String json =
                "{\"speaker\": \"M. \\u00c9mile \\\"Mo\\\"\", \"line\": 12, \"start\": \"a, {b}\", \"end\": \"\", "
                        + "\"chars\": [[12, 31], [14, 5]]}";

        assertEquals(
                new GoldTurn("M. Émile \"Mo\"", 12, List.of(new LineCount(12, 31), new LineCount(14, 5))),
                GoldReader.read(json));
    }

    @Test
    void givesAllForAll() {
        assertEquals(Score.of(true), Scorer.score(GOLD, RECORD));
    }

    @Test
    void takesOffWhatIsMissing() {
        List<GoldTurn> more = List.of(
                GOLD.get(0),
                GOLD.get(1),
                GOLD.get(2),
                GOLD.get(3),
                new GoldTurn("Bo", 9, List.of(new LineCount(9, 48))));

        Score score = Scorer.score(more, RECORD);
        assertEquals(1, score.labelPrecision(), TOLERANCE);
        assertEquals(0.8, score.labelRecall(), TOLERANCE);
        assertEquals(1, score.speechPrecision(), TOLERANCE);
        assertEquals(0.5, score.speechRecall(), TOLERANCE);
        assertEquals(4 / (1 + 1.25 + 1 + 2), score.total(), TOLERANCE);
    }

    @Test
    void takesOffWhatIsTooMuch() {
        Score score = Scorer.score(GOLD.subList(0, 2), RECORD);
        assertEquals(0.5, score.labelPrecision(), TOLERANCE);
        assertEquals(1, score.labelRecall(), TOLERANCE);
        assertEquals(31.0 / 48, score.speechPrecision(), TOLERANCE);
        assertEquals(1, score.speechRecall(), TOLERANCE);
    }

    @Test
    void givesNothingForSpeakersWhereThereAreNone() {
        assertEquals(Score.of(false), Scorer.score(List.of(), RECORD));
    }

    @ParameterizedTest
    @CsvSource({
        "anabell,     Ana Bell,           true",
        "anabell,     ANA BELL (AB),      true",
        "drfryspd,    Dr. Fry (SPD),      true",
        "drfry,       Dr. Fry (SPD),      true",
        "fry,         '[10:30] Fry',      false",
        "strasse,     Straße,             true",
        "jl,          ＪＬ：,              true",
        "?,           ???,                true"
    })
    void comparesLettersAndDigits(String form, String gold, boolean same) {
        if (same) {
            assertTrue(Names.contain(Set.of(form), gold));
        } else {
            assertFalse(Names.contain(Set.of(form), gold));
        }
    }
}
