package org.transcript4j.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.transcript4j.layout.Situation.ONE_SPEAKER;
import static org.transcript4j.layout.Situation.SINGLE_TURN;
import static org.transcript4j.layout.Situation.TWO_TURNS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;

/**
 * Documents with one turn, two turns, one speaker, or a lost beginning, in the ten commonest shapes: read exactly or, where
 * people could not be sure either, reported.
 */
class ShortTranscriptTest {

    private static final TranscriptParser PARSER = TranscriptParser.create();

    /** The commonest shapes by documents, and the situations in which each could be something else. */
    private static final Map<String, Set<Situation>> AMBIGUOUS = Map.of(
            "name, colon", Set.of(SINGLE_TURN), // a term and what it means
            "capitals, colon", Set.of(SINGLE_TURN), // a place and what happened there
            "initials, colon", Set.of(SINGLE_TURN, TWO_TURNS, ONE_SPEAKER), // abbreviations and what they mean
            "name, colon, alone on its line", Set.of(SINGLE_TURN, TWO_TURNS), // headings
            "capitals after a blank line", Set.of(SINGLE_TURN, TWO_TURNS, ONE_SPEAKER), // headings
            "name, two blanks, time", Set.of(SINGLE_TURN), // an entry of a timetable
            "time in brackets, name, colon", Set.of(),
            "bold name and colon", Set.of(SINGLE_TURN, TWO_TURNS), // what a paragraph is about
            "honorific, name, period, hard-wrapped", Set.of(SINGLE_TURN, TWO_TURNS), // a sentence of two words
            "Q and A with a colon", Set.of(SINGLE_TURN, ONE_SPEAKER)); // a list of questions

    static Stream<Arguments> situations() {
        return AMBIGUOUS.keySet().stream()
                .sorted()
                .flatMap(shape -> Arrays.stream(Situation.values())
                        .map(situation -> Arguments.of(LabelShapes.named(shape), situation)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("situations")
    void areReadOrReported(LabelShape shape, Situation situation) {
        Rendering rendering = situation.in(shape);
        ParseResult result = PARSER.parse(rendering.text());

        List<ExpectedTurn> expected = comparable(rendering.expected());
        List<ExpectedTurn> labelled = comparable(result.transcript().turns().stream()
                .filter(turn -> turn.label().isPresent())
                .map(ExpectedTurn::of)
                .toList());
        if (AMBIGUOUS.get(shape.name()).contains(situation) && !labelled.equals(expected)) {
            assertTrue(
                    reportsLabel(result, expected.get(0).label()),
                    () -> "no diagnostic names the label in\n" + rendering.text() + result.diagnostics());
        } else {
            assertEquals(expected, labelled, rendering::text);
        }
    }

    static Stream<LabelShape> shapes() {
        return AMBIGUOUS.keySet().stream().sorted().map(LabelShapes::named);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void nobodyIsCreditedWithALostBeginning(LabelShape shape) {
        String text = Situation.MIDDLE_OF_A_SPEECH.in(shape).text();

        List<String> attributed = PARSER.parse(text).transcript().turns().stream()
                .filter(turn -> turn.label().isPresent() || !turn.speakers().isEmpty())
                .map(Turn::text)
                .toList();
        assertTrue(attributed.stream().noneMatch(said -> said.contains(Situation.REMAINDER)), () -> text);
    }

    private static List<ExpectedTurn> comparable(List<ExpectedTurn> turns) {
        return turns.stream().map(ExpectedTurn::flowing).toList();
    }

    private static boolean reportsLabel(ParseResult result, String label) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.AMBIGUOUS_LABEL)
                .anyMatch(diagnostic -> names(diagnostic, label, result.source()));
    }

    private static boolean names(Diagnostic diagnostic, String label, String source) {
        return diagnostic.message().contains(label)
                || diagnostic.span().in(source).contains(label);
    }
}
