package org.transcript4j.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Turn;
import org.transcript4j.fixture.Invariants;
import org.transcript4j.rule.LineView;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.ParseLimitException;
import org.transcript4j.source.ParseLimits;

/** Each limit: its default, what comes of what lies beyond it, and the attack that it stops. */
class ParseLimitsTest {

    private static final int KILOBYTE = 1 << 10;

    @Test
    void defaults() {
        assertEquals(new ParseLimits(268_435_456, 170, 1_000), ParseLimits.DEFAULT);
    }

    @Test
    void eachIsSetAlone() {
        ParseLimits limits = ParseLimits.DEFAULT;

        assertEquals(new ParseLimits(7, 170, 1_000), limits.withMaxCharacters(7));
        assertEquals(new ParseLimits(268_435_456, 7, 1_000), limits.withMaxLabelLength(7));
        assertEquals(new ParseLimits(268_435_456, 170, 7), limits.withMaxDiagnostics(7));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(0, 1, 1, "maxCharacters must be at least 1, but is 0"),
                arguments(-1, 1, 1, "maxCharacters must be at least 1, but is -1"),
                arguments(1, 0, 1, "maxLabelLength must be at least 1, but is 0"),
                arguments(1, 401, 1, "maxLabelLength must be at most 400, but is 401"),
                arguments(1, 1, 0, "maxDiagnostics must be at least 1, but is 0"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMakesNoSenseIsRefused(int characters, int labelLength, int diagnostics, String message) {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> new ParseLimits(characters, labelLength, diagnostics));

        assertEquals(message, refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 400})
    void theBoundsThemselvesAreTaken(int labelLength) {
        assertEquals(labelLength, new ParseLimits(1, labelLength, 1).maxLabelLength());
    }

    /** The attack: an upload without end. The exception comes before the memory is gone. */
    @Test
    void aSourceWithoutEndIsRefusedEarly() {
        TranscriptParser parser = limited(ParseLimits.DEFAULT.withMaxCharacters(KILOBYTE));
        EndlessReader reader = new EndlessReader();
        EndlessStream stream = new EndlessStream();

        var byReader = assertThrows(ParseLimitException.class, () -> parser.parse(reader));
        var byStream = assertThrows(ParseLimitException.class, () -> parser.parse(stream));

        for (ParseLimitException refusal : List.of(byReader, byStream)) {
            assertTrue(refusal.getMessage().contains("maxCharacters = 1024 at offset 1024"), refusal::getMessage);
        }
        assertTrue(reader.given <= 128 * KILOBYTE, () -> reader.given + " characters were read");
        assertTrue(stream.given <= 128 * KILOBYTE, () -> stream.given + " bytes were read");
    }

    @Test
    void aSourceAtTheLimitIsRead() throws IOException {
        String text = "Ana: hi\n\nBo: 我们\n\n".repeat(50).substring(0, 100);
        TranscriptParser parser = limited(ParseLimits.DEFAULT.withMaxCharacters(100));

        assertEquals(100, parser.parse(text).source().length());
        assertEquals(
                100,
                parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .source()
                        .length());
        assertThrows(ParseLimitException.class, () -> parser.parse(text + "."));
        assertThrows(
                ParseLimitException.class,
                () -> parser.parse(new ByteArrayInputStream((text + ".").getBytes(StandardCharsets.UTF_8))));
    }

    /** The attack: lines that are one delimiter after the other, so that each character may end a label. */
    @Test
    void aLongNameIsNoLabel() {
        String name = "Anastasia Bellamy Harrington Featherstone";
        String talk = IntStream.range(0, 6)
                .mapToObj(
                        day -> name + ": Ferry " + day + " is late.\n\nBo: Is it, as it was " + day + " days ago?\n\n")
                .collect(Collectors.joining());

        assertEquals(List.of(name, "Bo"), speakers(ParseLimits.DEFAULT.withMaxLabelLength(name.length()), talk));
        assertEquals(List.of("Bo"), speakers(ParseLimits.DEFAULT.withMaxLabelLength(name.length() - 1), talk));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: ", "(", "**", "[a] ", "<v a>", ">> ", "Mr. A. ", "a, ", "a / ", "— "})
    void aLineOfDelimitersIsReadAtOnce(String delimiter) {
        String line = delimiter.repeat(1_000_000 / delimiter.length());

        ParseResult result = TranscriptParser.create().parse("Ana: hi\n\n" + line + "\n\nBo: hi\n\nAna: hi\n");

        Invariants.assertRegionsCover(result);
        result.transcript().turns().stream()
                .flatMap(turn -> turn.label().stream())
                .forEach(label -> assertTrue(label.text().length() <= ParseLimits.DEFAULT.maxLabelLength()));
    }

    /** The attack: every cue is broken. Memory for messages stays bounded, and the count is told. */
    @Test
    void brokenCuesWithoutEndGiveAFewDiagnostics() {
        String cue = "NaN:NaN:NaN --> 00:00:01.000\n<v Ana>hi\n\n";

        ParseResult result = TranscriptParser.create().parse("WEBVTT\n\n" + cue.repeat(20_000));

        List<Diagnostic> diagnostics = result.diagnostics();
        assertEquals(ParseLimits.DEFAULT.maxDiagnostics() + 1, diagnostics.size());
        Diagnostic last = diagnostics.get(diagnostics.size() - 1);
        assertEquals(DiagnosticCode.DIAGNOSTICS_CAPPED, last.code());
        assertTrue(last.message().startsWith("19000 more"), last::message);
        Invariants.assertRegionsCover(result);
    }

    /** The attack: one endless line for a rule that looks at all of it again and again. */
    @Test
    void aRuleSeesTheBeginningOfALineAlone() {
        int[] longest = {0};
        TranscriptParser parser = TranscriptParser.builder()
                .labelRule(line -> {
                    longest[0] = Math.max(longest[0], line.length());
                    return Optional.empty();
                })
                .build();

        parser.parse("Ana: " + "hi ".repeat(100_000));

        assertEquals(512, longest[0]);
        assertEquals(512, LineView.of("x".repeat(600)).length());
    }

    /** The attack: an expression of the host that backtracks for ever. */
    @Test
    void anExpressionThatBacktracksIsNoMatchAndADiagnostic() {
        TranscriptParser parser = TranscriptParser.builder()
                .labelRule(SpeakerLabelRules.pattern("^(?<speaker>(a+)+)! "))
                .build();

        ParseResult result = parser.parse("a".repeat(500) + "\n\nBo: hi\n");

        List<Diagnostic> given = result.diagnostics().stream()
                .filter(each -> each.code() == DiagnosticCode.RULE_BUDGET_EXCEEDED)
                .toList();
        assertEquals(1, given.size());
        assertEquals("a".repeat(500), given.get(0).span().in(result.source()));
    }

    private static TranscriptParser limited(ParseLimits limits) {
        return TranscriptParser.builder().limits(limits).build();
    }

    private static List<String> speakers(ParseLimits limits, String text) {
        return limited(limits).parse(text).transcript().turns().stream()
                .map(Turn::speakerName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static final class EndlessReader extends Reader {

        private long given;

        @Override
        public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, 'a');
            given += length;
            return length;
        }

        @Override
        public void close() {}
    }

    private static final class EndlessStream extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            given += length;
            return length;
        }
    }
}
