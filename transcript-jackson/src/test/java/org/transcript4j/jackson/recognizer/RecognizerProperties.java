package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transcript4j.source.TranscriptFormat;

/** What holds for any text: nothing throws, one format at most takes it, and what is read stands where it says. */
class RecognizerProperties {

    private static final List<Fixture> FIXTURES = Fixture.all();

    /** What a mutation puts in the place of something else. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "{\"\": 0}",
            "-1",
            "1e400",
            "1e-400",
            "NaN",
            "\"\"",
            "\" \"",
            "\"-1.5s\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\\"\"",
            "{\"seconds\": {}}",
            "[1, 2, 3]",
            "99999999999999999999",
            "\"PT1H\"",
            ",",
            ":",
            "}",
            "]",
            "\"");

    /** The last of them are parts of JSON alone. */
    private static final int NO_VALUES = 5;

    private static final List<String> NAMES = List.of(
            "results",
            "items",
            "segments",
            "words",
            "text",
            "start",
            "end",
            "speaker",
            "alternatives",
            "transcript",
            "monologues",
            "elements",
            "value",
            "ts",
            "type",
            "body",
            "startTime",
            "utterances",
            "channels",
            "timestamps",
            "speaker_labels",
            "from",
            "to",
            "recognizedPhrases",
            "phrases",
            "nBest",
            "display",
            "offsetInTicks",
            "name",
            "time");

    @Provide
    Arbitrary<Fixture> fixtures() {
        return Arbitraries.of(FIXTURES);
    }

    @Property
    void anyJsonIsRead(@ForAll Random random) {
        readByAll(json(random, 5));
    }

    private static String json(Random random, int deepest) {
        int fields = random.nextInt(4);
        StringBuilder json = new StringBuilder();
        switch (deepest == 0 ? 0 : random.nextInt(3)) {
            case 0 -> json.append(ODD.get(random.nextInt(ODD.size() - NO_VALUES)));
            case 1 -> {
                for (int i = 0; i < fields; i++) {
                    json.append(i == 0 ? "" : ", ").append(json(random, deepest - 1));
                }
                json.insert(0, '[').append(']');
            }
            default -> {
                for (int i = 0; i < fields; i++) {
                    String name = NAMES.get(random.nextInt(NAMES.size()));
                    json.append(i == 0 ? "\"" : ", \"").append(name).append("\": ");
                    json.append(json(random, deepest - 1));
                }
                json.insert(0, '{').append('}');
            }
        }
        return json.toString();
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        readByAll(text);
        readByAll("{\"segments\": [{\"start\": 1, \"text\": \"" + text);
    }

    @Property
    void fixturesThatBreakOffAreRead(@ForAll("fixtures") Fixture fixture, @ForAll Random random) {
        String json = fixture.json();
        readBy(fixture, json.substring(0, random.nextInt(json.length())));
    }

    /** Of the forms that hold the speech once, word by word as it is shown. */
    @Property
    void whatStandsBeforeTheBreakIsKept(@ForAll("streams") Fixture fixture, @ForAll Random random) {
        String json = fixture.json();
        Reading cut = readBy(fixture, json.substring(0, random.nextInt(json.length())));
        String all = String.join("", fixture.read().texts()).replaceAll("\\s", "");
        String kept = String.join("", cut.texts()).replaceAll("\\s", "");

        assertTrue(all.startsWith(kept), () -> kept + " of " + all);
    }

    @Provide
    Arbitrary<Fixture> streams() {
        return Arbitraries.of(
                        "aws-speaker-in-item",
                        "aws-speakers-apart",
                        "aws-japanese",
                        "google-v2",
                        "ibm",
                        "podcast",
                        "rev-ai",
                        "speechmatics",
                        "speechmatics-change",
                        "speechmatics-v1",
                        "whisper",
                        "whisperx",
                        "whisper-chunks")
                .map(Fixture::of);
    }

    @Property
    void mutatedFixturesAreRead(@ForAll("fixtures") Fixture fixture, @ForAll Random random) {
        StringBuilder json = new StringBuilder(fixture.json());
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutate(json, random);
        }
        readBy(fixture, json.toString());
        readByAll(json.toString());
    }

    private static void mutate(StringBuilder json, Random random) {
        int from = random.nextInt(json.length());
        int to = Math.min(json.length(), from + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> json.delete(from, to);
            case 1 -> json.insert(from, ODD.get(random.nextInt(ODD.size())));
            case 2 -> replaceValue(json, from, ODD.get(random.nextInt(ODD.size())));
            default -> json.insert(from, json.substring(from, to));
        }
    }

    /** Puts something in the place of the next value of a field. */
    private static void replaceValue(StringBuilder json, int from, String value) {
        int colon = json.indexOf(":", from);
        if (colon < 0) {
            return;
        }
        int end = colon + 1;
        while (end < json.length() && ",}]".indexOf(json.charAt(end)) < 0) {
            end++;
        }
        json.replace(colon + 1, end, value);
    }

    private static Reading readBy(Fixture fixture, String json) {
        return Reading.of(Reading.format(fixture.format()), json).checkPlaces();
    }

    private static void readByAll(String text) {
        assertTrue(Reading.recognizing(text).size() <= 1, text);
        for (TranscriptFormat format : Reading.FORMATS) {
            Reading reading = Reading.of(format, text).checkPlaces();
            assertEquals(reading.cuesInFull(), Reading.of(format, text).cuesInFull());
        }
    }
}
