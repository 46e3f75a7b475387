package org.transcript4j.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transcript4j.Speaker;
import org.transcript4j.Turn;
import org.transcript4j.parse.SpeakerLabelRules;
import org.transcript4j.parse.TranscriptParser;

/** Ids stay with their speakers, whatever is added at the end, and identity costs time linear in the labels. */
class IdentityProperties {

    private static final TranscriptParser PARSER = TranscriptParser.builder()
            .labelRule(SpeakerLabelRules.pattern("^(?<speaker>[^:]+): "))
            .builtInRules(false)
            .build();

    @Provide
    Arbitrary<List<String>> labels() {
        return Arbitraries.of(
                        "Smith",
                        "SMITH",
                        "Mr. Smith",
                        "Mrs. Smith",
                        "Dr. Smith",
                        "John Smith",
                        "Mary Smith",
                        "Mr. John Smith",
                        "JOHN SMITH",
                        "John Q. Smith",
                        "John Smith (JS)",
                        "JS",
                        "J.S.",
                        "Smith, Chair",
                        "Chair",
                        "The Chair",
                        "The Chair (Mr. Smith)",
                        "The Chair (Mary Smith)",
                        "Ana",
                        "Ana, John",
                        "Ana + John",
                        "Ana, Smith",
                        "ANA/JS",
                        "John",
                        "Q",
                        "Speaker",
                        "Speaker 2",
                        "???",
                        "!!!",
                        "All",
                        "Smith (to Ana)",
                        "Maria de la Cruz",
                        "DE LA CRUZ",
                        "Cruz",
                        "Bell-Fry",
                        "Ana Bell-Fry",
                        "Bell Fry")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Property(tries = 2000)
    void addedTurnsGiveNoIdToAnother(@ForAll("labels") List<String> labels, @ForAll int cut) {
        List<String> before = labels.subList(0, 1 + Math.floorMod(cut, labels.size()));
        Map<String, Speaker> earlier = new HashMap<>();
        speakers(before).forEach(speaker -> earlier.put(speaker.id(), speaker));

        for (Speaker speaker : speakers(labels)) {
            Speaker same = earlier.getOrDefault(speaker.id(), speaker);
            String first = same.labels().get(0);
            assertTrue(
                    speaker.labels().contains(first),
                    () -> speaker.id() + " meant " + first + " and means " + speaker.labels());
        }
    }

    @Property(tries = 500)
    void eachTurnKeepsItsLabelAndHasASpeaker(@ForAll("labels") List<String> labels) {
        List<Turn> turns = PARSER.parse(text(labels)).transcript().turns();

        assertEquals(
                labels,
                turns.stream().map(turn -> turn.label().orElseThrow().text()).toList());
        assertTrue(turns.stream().noneMatch(turn -> turn.speakers().isEmpty()));
    }

    /** Thousands of people of one surname, and as many labels that fit them all. */
    @Example
    void manyPeopleOfOneNameCostLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("A").append(Integer.toString(i, 36)).append("x Smith: Good evening.\n");
        }
        for (int i = 0; i < 10_000; i++) {
            text.append("Smith (to b").append(i).append("): Good evening.\n");
        }

        assertTimeout(Duration.ofSeconds(20), () -> PARSER.parse(text));
    }

    /** Thousands of labels of several speakers. */
    @Example
    void manyJointLabelsCostLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("A").append(Integer.toString(i, 36)).append("x + Bo: Good evening.\n");
        }

        assertTimeout(Duration.ofSeconds(20), () -> PARSER.parse(text));
    }

    private static List<Speaker> speakers(List<String> labels) {
        return PARSER.parse(text(labels)).transcript().speakers();
    }

    private static String text(List<String> labels) {
        StringBuilder text = new StringBuilder();
        labels.forEach(label -> text.append(label).append(": Good evening to you.\n"));
        return text.toString();
    }
}
