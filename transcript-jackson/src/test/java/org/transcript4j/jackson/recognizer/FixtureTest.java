package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture is read as it should be, and under every change that must not matter. */
class FixtureTest {

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    static Stream<Arguments> fixturesInAllVariants() {
        return Fixture.all().stream()
                .flatMap(fixture -> Arrays.stream(JsonVariant.values()).map(variant -> Arguments.of(fixture, variant)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isReadAsItShouldBe(Fixture fixture) {
        Reading reading = fixture.read().checkPlaces();

        assertEquals(
                lines(fixture.cues(), fixture.problems()),
                lines(reading.cuesInFull(), reading.problems()),
                () -> fixture.form() + ": " + fixture.reason());
    }

    private static String lines(List<String> cues, List<String> problems) {
        return "cue: " + String.join("\ncue: ", cues) + "\nproblem: " + String.join("\nproblem: ", problems);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isRecognizedByOneFormat(Fixture fixture) {
        assertEquals(List.of(fixture.format()), Reading.names(Reading.recognizing(fixture.json())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("fixturesInAllVariants")
    void isReadTheSame(Fixture fixture, JsonVariant variant) {
        String changed = variant.of(fixture.json());
        Reading reading = Reading.of(Reading.format(fixture.format()), changed).checkPlaces();

        assertEquals(fixture.read().cues(), reading.cues(), changed);
        assertEquals(List.of(fixture.format()), Reading.names(Reading.recognizing(changed)));
    }
}
