package org.transcript4j.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.SourceSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Diagnostic.Severity;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.ParseLimits;
import org.transcript4j.source.Segment;

/** What a parse says of its source: codes, severities, places, and the explanation for people. */
class DiagnosticsTest {

    private static final String SMITHS = """
            John Smith: Good evening.
            Mary Smith: Hello to you.
            John Smith: What did you see?
            Mary Smith: A river, and a mill.
            SMITH: Was it far?
            John Smith: Not at all.
            """;

    static Stream<Arguments> plainText() {
        return Stream.of(
                arguments(" \n\t\n", DiagnosticCode.EMPTY_SOURCE, Severity.WARNING, " \n\t\n"),
                arguments("", DiagnosticCode.EMPTY_SOURCE, Severity.WARNING, ""),
                arguments("It rained all day.\n", DiagnosticCode.NO_LABELS, Severity.INFO, "It rained all day.\n"),
                arguments(
                        "The day began.\n\nJo Fry: It rained all day.\n\nThen it was over, and we went home.\n",
                        DiagnosticCode.AMBIGUOUS_LABEL,
                        Severity.INFO,
                        "Jo Fry"),
                arguments(SMITHS, DiagnosticCode.AMBIGUOUS_SPEAKER, Severity.WARNING, "SMITH"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("plainText")
    void hasSeverityAndPlace(String text, DiagnosticCode code, Severity severity, String place) {
        ParseResult result = TranscriptParser.create().parse(text);

        Diagnostic diagnostic = only(result, code);
        assertEquals(severity, diagnostic.severity());
        assertEquals(place, diagnostic.span().in(result.source()));
        assertFalse(diagnostic.message().contains("\n"), diagnostic::message);
        assertEquals(
                "Diagnostic[" + code + ", " + severity + ", "
                        + diagnostic.span().start() + " to " + diagnostic.span().end() + "]",
                diagnostic.toString());
    }

    @Test
    void aPlainConversationGivesRiseToNothing() {
        assertEquals(
                List.of(),
                TranscriptParser.create()
                        .parse("Ana: Good evening.\nBo: Hello.\nAna: How are you?\nBo: Very well.\n")
                        .diagnostics());
    }

    @Test
    void saysThatBytesWereGuessedOrMalformed() throws IOException {
        byte[] latin = "Ren\u00e9: oui.\n".getBytes(ISO_8859_1);

        ParseResult guessed = TranscriptParser.create().parse(new ByteArrayInputStream(latin));
        assertEquals(
                Severity.WARNING, only(guessed, DiagnosticCode.CHARSET_GUESSED).severity());
        assertEquals(Optional.of(Charset.forName("windows-1252")), guessed.charset());
        ParseResult malformed =
                TranscriptParser.builder().charset(UTF_8).build().parse(new ByteArrayInputStream(latin));
        assertTrue(only(malformed, DiagnosticCode.MALFORMED_BYTES)
                .span()
                .in(malformed.source())
                .contains("\ufffd"));
    }

    @Test
    void keepsNoMoreThanTheLimitAndSaysSo() {
        TranscriptParser parser = TranscriptParser.builder()
                .labelRule(SpeakerLabelRules.pattern("^(?<speaker>(?:(a+)\\2?)+):"))
                .limits(ParseLimits.DEFAULT.withMaxDiagnostics(3))
                .build();
        List<Diagnostic> diagnostics =
                parser.parse(("a".repeat(300) + "\n\n").repeat(10)).diagnostics();

        assertEquals(4, diagnostics.size());
        Diagnostic last = diagnostics.get(3);
        assertEquals(DiagnosticCode.DIAGNOSTICS_CAPPED, last.code());
        assertTrue(last.message().contains("maxDiagnostics is 3"), last::message);
        assertTrue(last.message().startsWith("8 more"), last::message);
    }

    @Test
    void comesInSourceOrder() {
        List<Integer> starts = TranscriptParser.create().parse(SMITHS + "Jo: Hm.\n").diagnostics().stream()
                .map(diagnostic -> diagnostic.span().start())
                .toList();

        assertEquals(starts.stream().sorted().toList(), starts);
    }

    @Test
    void noToStringShowsSpeech() {
        ParseResult result = TranscriptParser.builder()
                .explain(true)
                .knownSpeaker("Zebra Smith", "ZS")
                .build()
                .parse(SMITHS.replace("river", "zebra"));

        Stream<Object> shown = Stream.of(
                        Stream.of(result, result.transcript(), TranscriptParser.create()),
                        result.diagnostics().stream(),
                        result.decisions().stream(),
                        result.regions().stream(),
                        Stream.of(
                                Segment.lines("zebra", 0, 5),
                                Segment.lines("zebra", 0, 5).pieces(),
                                Segment.cue().voice("zebra").text("zebra", 0, 5).build(),
                                new Segment.Piece(
                                        "zebra", SourceSpan.of(0, 5), Optional.empty(), OptionalDouble.empty())))
                .flatMap(each -> each);
        shown.forEach(each -> assertFalse(each.toString().contains("zebra"), each::toString));
        assertTrue(result.toString().contains("6 turns"), result::toString);
    }

    private static Diagnostic only(ParseResult result, DiagnosticCode code) {
        List<Diagnostic> found = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
        assertEquals(1, found.size(), result.diagnostics()::toString);
        return found.get(0);
    }

    /** Ten things with a colon that are no labels, among two people who speak. */
    private static final String LOOK_ALIKES = """
            The Mill by the River

            Ana Bell: Good evening. Tonight we talk about the mill.

            Bo Fry: Thank you for having me.

            Ana Bell: When did the wheel stop?
            Note: the wheel is behind the house.

            Bo Fry: He said: the river was low. It stopped at 10:30 in the morning.

            Ana Bell: And where can people read more?

            Bo Fry: They can look at
            http://mill.example/wheel or ask the keeper.

            Ana Bell: What does the old book say?

            Bo Fry: It reads
            Luke 4:16: he came to the place where he had been brought up.

            Warning: the bridge is closed.

            Ana Bell: What should they bring?

            Bo Fry: Three things: boots, a lamp and time.
            Boots: any kind will do.
            Price: nothing at all.

            Ana Bell: Is there a rule?

            Bo Fry: There is one.
            Remember this: close the gate.

            Ana Bell: Thank you, Bo Fry.

            Source: the archive of the mill.
            Photo: Cy Dove
            """;

    @Test
    void explainsAPageOfLookAlikes() {
        ParseResult result = TranscriptParser.builder().explain(true).build().parse(LOOK_ALIKES);
        String[] lines = result.explanation().split("\n");

        assertEquals(2, result.transcript().speakers().size());
        assertEquals(
                12, result.decisions().stream().filter(LabelDecision::accepted).count());
        List<String> rejected = result.decisions().stream()
                .filter(decision -> !decision.accepted())
                .map(decision -> decision.span().in(result.source()))
                .toList();
        for (String lookAlike :
                List.of("Note", "Luke", "Warning", "Boots", "Price", "Remember this", "Source", "Photo")) {
            assertTrue(rejected.contains(lookAlike), () -> lookAlike + " in " + rejected);
        }
        assertExplained(lines, "    3  label + speech        Ana Bell: Good evening.", "accepted \"Ana Bell\"", "  + ");
        assertExplained(
                lines,
                "    8  speech                Note: the wheel is behind the house.",
                "rejected \"Note\" as a label (colon, 100% sure)",
                "- stop word: the word before the delimiter names a thing");
        assertExplained(lines, "   15  speech                http:", "   16", "   17");
        assertExplained(lines, "   20  speech                Luke 4:16:", "rejected \"Luke\"", "  - ");
        assertExplained(
                lines,
                "   33  speech                Remember this:",
                "rejected \"Remember this\"",
                "- blank before: a blank line stands before the other labels");
    }

    /** Below the line that begins so stand these two. */
    private static void assertExplained(String[] lines, String line, String first, String second) {
        for (int i = 0; i + 2 < lines.length; i++) {
            if (lines[i].startsWith(line)) {
                assertTrue(lines[i + 1].contains(first), lines[i + 1]);
                assertTrue(lines[i + 2].contains(second), lines[i + 2]);
                return;
            }
        }
        throw new AssertionError("no line begins with " + line + " in\n" + String.join("\n", lines));
    }

    @Test
    void explainsNothingUnlessItIsAsked() {
        ParseResult result = TranscriptParser.create().parse(SMITHS);

        assertEquals(List.of(), result.decisions());
        assertTrue(result.explanation().startsWith("    1  label + speech        John Smith: Good evening.\n    2"));
    }

    @Test
    void aDecisionHasEvidenceInOrderOfWeight() {
        for (LabelDecision decision : TranscriptParser.builder()
                .explain(true)
                .build()
                .parse(LOOK_ALIKES)
                .decisions()) {
            assertFalse(decision.evidence().isEmpty());
            assertTrue(decision.confidence() >= 0 && decision.confidence() <= 1);
            List<Double> weights = decision.evidence().stream()
                    .map(evidence -> -Math.abs(evidence.weight()))
                    .toList();
            assertEquals(weights.stream().sorted().toList(), weights);
        }
    }
}
