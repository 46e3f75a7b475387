package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

/** Who says how much. */
class ShareTest {

    private static final Speaker ANA = Speaker.of("Ana");
    private static final Speaker RUI = Speaker.of("Rui");

    @Test
    void isCountedInCharactersNotInCodeUnits() {
        assertEquals(
                List.of("Ana 50.0 %", "Rui 50.0 %"), shares(turn("\ud83d\ude00\ud83d\ude00", ANA), turn("ab", RUI)));
    }

    @Test
    void isDividedWhereSeveralSpeakTogether() {
        assertEquals(List.of("Rui 75.0 %", "Ana 25.0 %"), shares(turn("abcd", ANA, RUI), turn("efgh", RUI)));
    }

    @Test
    void isNobodysWhereNobodyIsNamed() {
        assertEquals(List.of("No name 60.0 %", "Ana 40.0 %"), shares(turn("abc"), turn("ab", ANA)));
    }

    @Test
    void isNothingWhereNothingIsSaid() {
        assertEquals(List.of("Ana 0.0 %"), shares(turn("", ANA)));
    }

    @Test
    void theFirstEightHaveAColourOfTheirOwn() {
        Turn[] turns = IntStream.range(0, 10)
                .mapToObj(number -> turn("a".repeat(20 - number), Speaker.of("Speaker " + number)))
                .toArray(Turn[]::new);

        List<String> colours =
                Share.of(transcript(turns)).values().stream().map(Share::colour).toList();

        assertEquals(List.of("s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "other", "other"), colours);
    }

    private static List<String> shares(Turn... turns) {
        return Share.of(transcript(turns)).values().stream()
                .map(share -> share.name() + " " + share.printed())
                .toList();
    }

    private static Transcript transcript(Turn... turns) {
        Transcript.Builder transcript = Transcript.builder();
        List.of(turns).forEach(transcript::addEntries);
        return transcript.build();
    }

    private static Turn turn(String text, Speaker... speakers) {
        return Turn.builder()
                .addAllSpeakers(List.of(speakers))
                .addBody(Paragraph.of(text))
                .build();
    }
}
