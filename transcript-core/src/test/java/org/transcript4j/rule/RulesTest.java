package org.transcript4j.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.transcript4j.parse.SpeakerLabelRules.builtIn;
import static org.transcript4j.parse.SpeakerLabelRules.never;
import static org.transcript4j.parse.SpeakerLabelRules.pattern;
import static org.transcript4j.parse.SpeakerLabelRules.prefix;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.SpeakerLabelRules;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;

/** Own rules and ready-made ones, as a host uses them. */
class RulesTest {

    private static final String CONVERSATION =
            "Ana: Good evening.\nBo: Hello to you.\nAna: How are you?\nBo: Very well, thank you.\n";

    private static TranscriptParser.Builder only(SpeakerLabelRule... rules) {
        TranscriptParser.Builder builder = TranscriptParser.builder().builtInRules(false);
        for (SpeakerLabelRule rule : rules) {
            builder.labelRule(rule);
        }
        return builder;
    }

    /** Each turn as {@code speaker: text}. */
    private static List<String> read(TranscriptParser.Builder parser, String text) {
        return parser.build().parse(text).transcript().turns().stream()
                .map(turn -> turn.speakerName() + ": " + turn.text())
                .toList();
    }

    static Stream<Arguments> houseMarks() {
        return Stream.of(
                mark(
                        "tab behind the mark",
                        pattern("^\\*(?<speaker>[A-Z]+):\\t(?<text>.*)$"),
                        "*ANA:\thi\n*BO:\thello"),
                mark("backslash code", pattern("^\\\\sp (?<speaker>\\w+)$"), "\\sp Ana\nhi\n\\sp Bo\nhello"),
                mark("tilde", pattern("^~(?<speaker>\\w+): (?<text>.*)$"), "~Ana: hi\n~Bo: hello"),
                mark("at sign", pattern("^@(?<speaker>\\w+): (?<text>.*)$"), "@Ana: hi\n@Bo: hello"),
                mark("number sign", pattern("^#(?<speaker>\\w+): (?<text>.*)$"), "#Ana: hi\n#Bo: hello"),
                mark("braces", pattern("^\\{(?<speaker>[^}]+)} (?<text>.*)$"), "{Ana} hi\n{Bo} hello"),
                mark("quotes", pattern("^\"(?<speaker>[^\"]+)\": (?<text>.*)$"), "\"Ana\": hi\n\"Bo\": hello"),
                mark("blank before the colon", pattern("^(?<speaker>\\w+) : (?<text>.*)$"), "Ana : hi\nBo : hello"),
                mark("arrows and a name", pattern("^>>(?<speaker>\\w+): (?<text>.*)$"), ">>Ana: hi\n>>Bo: hello"),
                mark("code without a pattern", RulesTest::tildes, "~Ana~ hi\n~Bo~ hello"));
    }

    private static Arguments mark(String what, SpeakerLabelRule rule, String text) {
        return arguments(what, rule, text);
    }

    private static Optional<LabelMatch> tildes(LineView line) {
        int end = line.toString().indexOf('~', 1);
        boolean found = line.length() > 0 && line.charAt(0) == '~' && end > 1;
        return found ? Optional.of(LabelMatch.label(1, end, end + 1)) : Optional.empty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("houseMarks")
    void aHouseMarkTakesOneRule(String what, SpeakerLabelRule rule, String text) {
        List<String> expected = List.of("ANA: hi", "BO: hello");
        assertEquals(
                expected,
                read(TranscriptParser.builder().labelRule(rule), text).stream()
                        .map(turn -> turn.substring(0, turn.indexOf(':')).toUpperCase(java.util.Locale.ROOT)
                                + turn.substring(turn.indexOf(':')))
                        .toList());
        assertEquals(2, read(only(rule), text.replace("\n", "\r\n")).size());
        assertTrue(rule.match(LineView.of(text)).isPresent(), "a rule is tried alone in one line");
    }

    @Test
    void ownRulesComeBeforeBuiltInOnesAndInOrder() {
        SpeakerLabelRule first = pattern("^(?<speaker>A)na: ");
        SpeakerLabelRule second = pattern("^(?<speaker>An|Bo)[^:]*: ");

        assertEquals(
                List.of("A: Good evening.", "Bo: Hello to you.", "A: How are you?", "Bo: Very well, thank you."),
                read(TranscriptParser.builder().labelRule(first).labelRule(second), CONVERSATION));
        assertEquals(
                "An: Good evening.",
                read(TranscriptParser.builder().labelRule(second).labelRule(first), CONVERSATION)
                        .get(0));
    }

    @Test
    void anOwnMatchIsFinalWhereTheDocumentWouldDecideOtherwise() {
        String prose = "There was nothing to see.\nnote well: he came in.\nThen all was quiet.\n";

        assertEquals(
                List.of("note well: he came in. Then all was quiet."),
                read(only(prefix("note well:", "note well")), prose));
        assertTrue(read(
                        only(line -> line.toString().startsWith("note")
                                ? Optional.of(LabelMatch.label(0, 9, 10).asCandidate())
                                : Optional.empty()),
                        prose)
                .get(0)
                .startsWith(": "));
    }

    @Test
    void aCandidateIsALabelWhereTheDocumentAgrees() {
        SpeakerLabelRule candidates = line -> {
            int end = line.toString().indexOf(" | ");
            return end > 0 ? Optional.of(LabelMatch.label(0, end, end + 3).asCandidate()) : Optional.empty();
        };

        assertEquals(
                List.of("Ana: Good evening.", "Bo: Hello.", "Ana: How are you?", "Bo: Well."),
                read(only(candidates), "Ana | Good evening.\nBo | Hello.\nAna | How are you?\nBo | Well.\n"));
    }

    @Test
    void aRuleWithoutOpinionChangesNothing() {
        assertEquals(
                read(TranscriptParser.builder(), CONVERSATION),
                read(TranscriptParser.builder().labelRule(line -> Optional.empty()), CONVERSATION));
    }

    @Test
    void aVetoKeepsALineFromBeingALabel() {
        String text = """
                Ana: Good evening.
                Bo: Hello to you.
                Ana: What did you hear?
                Bo: A tale of the old mill.
                Moral: never ask.
                Ana: Who told it?
                Bo: My neighbour did.
                Moral: ask twice.
                Ana: And is it true?
                Bo: He says that it is.
                """;
        SpeakerLabelRule veto =
                line -> line.toString().startsWith("Moral") ? Optional.of(LabelMatch.notALabel()) : Optional.empty();

        assertTrue(
                read(TranscriptParser.builder(), text).contains("Moral: never ask."), "the test needs its temptation");
        for (SpeakerLabelRule rule : List.of(veto, never("Moral"), never("moral"), never(" Moral "))) {
            List<String> turns = read(TranscriptParser.builder().labelRule(rule), text);
            assertEquals(8, turns.size());
            assertEquals("Bo: A tale of the old mill. Moral: never ask.", turns.get(3));
        }
        assertTrue(read(
                        TranscriptParser.builder()
                                .labelRule(pattern("^(?<speaker>Moral): "))
                                .labelRule(veto),
                        text)
                .contains("Moral: never ask."));
    }

    @ParameterizedTest
    @CsvSource({
        "Note, Note: x, true, as it stands",
        "note, NOTE: x, true, in any case",
        "Note, '  * Note: x', true, behind a bullet",
        "* Note, '* Note: x', true, with its sign",
        "Note, Notes: x, false, a longer word",
        "Note, My note: x, false, in the middle",
        "Editor's note, Editor's note, true, several words",
    })
    void neverKnowsItsWordsAtTheStart(String words, String line, boolean expected, String reason) {
        assertEquals(expected, never(words).match(LineView.of(line)).isPresent(), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Q., Q. Why?, true, as it stands",
        "Q., '   Q. Why?', true, behind an indent",
        "Q., Q, false, less than the prefix",
        "Q, Quite so., false, part of a word",
        "Q, Q Why?, true, a word",
        "'>> ', >> Why?, true, a blank behind the prefix is no part of it",
        "Q., q. Why?, false, case matters",
    })
    void prefixKnowsItsBeginning(String prefix, String line, boolean expected, String reason) {
        assertEquals(
                expected, prefix(prefix, "Questioner").match(LineView.of(line)).isPresent(), reason);
    }

    @Test
    void prefixNamesTheSpeaker() {
        ParseResult result = only(prefix("Q.", "Questioner"), prefix("A.", "Ana Bell"))
                .build()
                .parse("Q. Why?\nA. Because.\nQ. Why not?\n");

        Turn first = result.transcript().turns().get(0);
        assertEquals("Questioner", first.speakerName());
        assertEquals("Q.", first.label().orElseThrow().text());
        assertEquals("Why?", first.text());
        assertEquals(2, result.transcript().speakers().size());
    }

    @Test
    void aMatchTellsRoleNoteTimeAndName() {
        SpeakerLabelRule rule = line -> Optional.of(
                LabelMatch.label(6, 14, 31).time(0, 5).role(16, 20).note(22, 28).name("Ana C. Bell"));
        ParseResult result = only(rule).build().parse("01:02 Ana Bell [Host] (aside): hi there");

        Turn turn = result.transcript().turns().get(0);
        SpeakerLabel label = turn.label().orElseThrow();
        assertEquals("Ana Bell", label.text());
        assertEquals("Ana C. Bell", label.name());
        assertEquals(Optional.of("Host"), label.role());
        assertEquals(Optional.of("(aside"), label.note());
        assertEquals(Optional.of(TimeSpan.startingAt(Duration.ofSeconds(62))), turn.time());
        assertEquals("hi there", turn.text());
        assertEquals("Ana C. Bell", turn.speakerName());
        assertEquals(Optional.of("Host"), turn.speakers().get(0).role());
    }

    @Test
    void aMatchTellsWhoSpeaksTogether() {
        SpeakerLabelRule rule = line -> line.toString().startsWith("AB:")
                ? Optional.of(LabelMatch.label(0, 2, 4).speakers(List.of("Ana", "Bo")))
                : Optional.empty();

        assertEquals(
                List.of("Ana, Bo: Good evening!", "Ana: Welcome.", "Bo: Yes.", "Ana: Now then."),
                read(
                        TranscriptParser.builder().labelRule(rule),
                        "AB: Good evening!\nAna: Welcome.\nBo: Yes.\nAna: Now then.\n"));
    }

    @Test
    void aPatternReadsEachGroup() {
        SpeakerLabelRule rule =
                pattern("^\\[(?<time>[\\d:]+)] (?<speaker>[^,]+), (?<role>[^(]+) \\((?<note>[^)]+)\\) = (?<text>.*)$");
        Turn turn = only(rule)
                .build()
                .parse("[1:02] Ana Bell, Host (aside) = hi there")
                .transcript()
                .turns()
                .get(0);

        SpeakerLabel label = turn.label().orElseThrow();
        assertEquals("Ana Bell", label.text());
        assertEquals(Optional.of("Host"), label.role());
        assertEquals(Optional.of("aside"), label.note());
        assertEquals(Optional.of(TimeSpan.startingAt(Duration.ofSeconds(62))), turn.time());
        assertEquals("hi there", turn.text());
    }

    @Test
    void withoutATextGroupSpeechBeginsBehindTheMatch() {
        assertEquals(List.of("Ana: hi"), read(only(pattern("^(?<speaker>\\w+) -> ")), "Ana -> hi"));
    }

    @Test
    void aGroupThatTookNoPartIsLeftOut() {
        SpeakerLabelRule rule = pattern("^(?<speaker>\\w+)(?: \\((?<role>\\w+)\\))?: (?<text>.*)$");
        List<Turn> turns = only(rule)
                .build()
                .parse("Ana (Host): hi\nBo: hello")
                .transcript()
                .turns();

        assertEquals(Optional.of("Host"), turns.get(0).label().orElseThrow().role());
        assertEquals(Optional.empty(), turns.get(1).label().orElseThrow().role());
        assertTrue(only(pattern("^(?:(?<speaker>Ana)|Bo): "))
                .build()
                .parse("Bo: hi")
                .transcript()
                .speakers()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(\\w+): ", "^(?<name>\\w+): ", "\\(?<speaker>x", "(?<speakers>x)", ""})
    void aPatternWithoutSpeakerFailsWhenItIsMade(String regex) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> pattern(regex));

        assertFalse(refusal instanceof PatternSyntaxException);
        assertTrue(String.valueOf(refusal.getMessage()).contains("(?<speaker>"), refusal::getMessage);
    }

    @Test
    void whatIsNoPatternFailsWhenItIsMade() {
        assertThrows(PatternSyntaxException.class, () -> pattern("(?<speaker>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?x) ^ (?<speaker> \\w+ ) : # a comment", "(?<speaker>\\w+):\\Q ", "a|(?<speaker>\\w+):"})
    void anyPatternWithASpeakerIsTaken(String regex) {
        assertTrue(pattern(regex).match(LineView.of("Bo: x")).isPresent());
    }

    /** On Java 17 these look at the line exponentially often. */
    @ParameterizedTest
    @ValueSource(
            strings = {"^(?<speaker>(?:(a+)\\2?)+):", "^(?<speaker>((?:a|a|aa)+)\\2?)b:", "^(?<speaker>(.*)*(.*)*)\\1x:"
            })
    void aPatternThatBacktracksIsNoMatchOnThatLine(String regex) {
        String hostile = "a".repeat(300);
        ParseResult result = only(pattern(regex), prefix("Bo:", "Bo")).build().parse("Bo: hi\n\n" + hostile + "\n");

        List<Diagnostic> budget = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.RULE_BUDGET_EXCEEDED)
                .toList();
        assertEquals(1, budget.size());
        assertEquals(Diagnostic.Severity.WARNING, budget.get(0).severity());
        assertEquals(hostile, budget.get(0).span().in(result.source()).strip());
        assertTrue(budget.get(0).message().contains("line 3"), budget.get(0)::message);
        assertTrue(budget.get(0).message().contains(regex), budget.get(0)::message);
        assertEquals(
                List.of("Bo"),
                result.transcript().speakers().stream().map(Speaker::name).toList());
        assertEquals(Optional.empty(), pattern(regex).match(LineView.of(hostile)));
    }

    @Test
    void hostileLinesCostNoMoreThanTheirBudget() {
        String text = ("a".repeat(300) + "\n").repeat(2_000);

        assertTimeout(
                Duration.ofSeconds(30),
                () -> only(pattern("^(?<speaker>(?:(a+)\\2?)+):")).build().parse(text));
    }

    @Test
    void aRuleSeesTheStartOfALongLineAndSpeechRunsToItsEnd() {
        String text = "Ana> " + "word ".repeat(1_000) + "end.";
        SpeakerLabelRule rule = line -> {
            assertEquals(LineView.MAX_LENGTH, line.length());
            return Optional.of(LabelMatch.label(0, 3, 5));
        };

        List<String> turns = read(only(rule), text);
        assertEquals(1, turns.size());
        assertTrue(turns.get(0).endsWith("end."));
        assertEquals(turns, read(only(pattern("^(?<speaker>\\w+)> (?<text>.*)$")), text));
    }

    @ParameterizedTest
    @MethodSource("builtInNames")
    void eachBuiltInShapeWorksAlone(String name, String text) {
        assertTrue(SpeakerLabelRules.builtInNames().contains(name));
        assertTrue(builtIn(name).match(LineView.of(text)).orElseThrow().isCandidate());

        List<String> turns = read(only(builtIn(name)), text);
        assertEquals(8, turns.size(), turns::toString);
        assertEquals(
                List.of(),
                read(only(), text).stream()
                        .filter(turn -> !turn.startsWith(": "))
                        .toList());
    }

    static Stream<Arguments> builtInNames() {
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put("colon", "%s: %s\n");
        shapes.put("angle brackets", "<%s> %s\n");
        shapes.put("lenticular brackets", "【%s】%s\n");
        shapes.put("square brackets", "[%s]\n%s\n\n");
        shapes.put("emphasis", "**%s** %s\n\n");
        shapes.put("period", "%s. %s\n\n");
        shapes.put("dash", "%s -- %s\n\n");
        shapes.put("gap", "%s    %s\n");
        shapes.put("name and time", "%s (00:01:10) %s\n\n");
        shapes.put("own line", "%s\n%s\n\n");
        shapes.put("heading", "## %s\n\n%s\n\n");
        String[] speech = {
            "Good evening to all of you.",
            "Thank you, it is good to be here.",
            "What did you see in the valley?",
            "We saw that the river had left its bed.",
            "And what did people say about it?",
            "They said that it was time to go.",
            "Did they go in the end?",
            "Some did, and some are still there."
        };
        return Stream.concat(
                shapes.entrySet().stream().map(shape -> {
                    String text = conversation(shape.getValue(), "ANA BELL", "BO FRY", speech);
                    return arguments(shape.getKey(), text);
                }),
                Stream.of(
                        arguments("name and period", conversation("%s. %s\n\n", "Ana Bell", "Bo Fry", speech)),
                        arguments("letter", letters(speech))));
    }

    private static String conversation(String format, String one, String other, String[] speech) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < speech.length; i++) {
            text.append(String.format(format, i % 2 == 0 ? one : other, speech[i]));
        }
        return text.toString();
    }

    private static String letters(String[] speech) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < speech.length; i++) {
            text.append(i % 2 == 0 ? "Q   " : "A   ").append(speech[i]).append('\n');
        }
        return text.toString();
    }

    @Test
    void everyBuiltInShapeIsTried() {
        assertEquals(
                SpeakerLabelRules.builtInNames().stream().sorted().toList(),
                builtInNames().map(shape -> (String) shape.get()[0]).sorted().toList());
    }

    @Test
    void aBuiltInShapeThatThereIsNotIsRefusedWithThoseThereAre() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> builtIn("colons"));

        assertTrue(String.valueOf(refusal.getMessage()).contains("\"colons\""));
        assertTrue(String.valueOf(refusal.getMessage()).contains("own line"));
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                arguments(
                        "throws",
                        named(line -> {
                            throw new IllegalStateException("broken");
                        }),
                        "broken"),
                arguments("label behind the line", named(line -> Optional.of(LabelMatch.label(0, 99, 99))), "0 to 99"),
                arguments("speech behind the line", named(line -> Optional.of(LabelMatch.label(0, 2, 99))), "99"),
                arguments(
                        "role behind the line",
                        named(line -> Optional.of(LabelMatch.label(0, 2, 3).role(3, 99))),
                        "characters"),
                arguments(
                        "note behind the line",
                        named(line -> Optional.of(LabelMatch.label(0, 2, 3).note(3, 99))),
                        "characters"),
                arguments(
                        "time behind the line",
                        named(line -> Optional.of(LabelMatch.label(0, 2, 3).time(3, 99))),
                        "characters"),
                arguments("blank label", named(line -> Optional.of(LabelMatch.label(3, 4, 5))), "blank label"),
                arguments("speech before the label", named(line -> Optional.of(LabelMatch.label(4, 6, 0))), "4 to 6"),
                arguments("empty label", named(line -> Optional.of(LabelMatch.label(2, 2, 3))), "2 to 2"),
                arguments("null", named(RulesTest::nothing), "null"));
    }

    @SuppressWarnings("NullAway")
    private static Optional<LabelMatch> nothing(LineView line) {
        return null;
    }

    private static SpeakerLabelRule named(SpeakerLabelRule rule) {
        return new SpeakerLabelRule() {
            @Override
            public Optional<LabelMatch> match(LineView line) {
                return line.lineNumber() == 2 ? rule.match(line) : Optional.empty();
            }

            @Override
            public String name() {
                return "house rule";
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void aRuleThatFailsIsNamedWithItsLine(String what, SpeakerLabelRule rule, String detail) {
        TranscriptParser parser = only(rule).build();

        var failure = assertThrows(LabelRuleException.class, () -> parser.parse("Bo: hi\nAna said\nBo: yes"));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.contains("\"house rule\" failed on line 2"), message);
        assertTrue(message.contains(detail), message);
        assertEquals(List.of(), only(rule).build().parse("Bo: hi").transcript().speakers(), "the parser is as it was");
    }

    @Test
    void whatARuleThrewIsTheCause() {
        var thrown = new IllegalStateException("broken");
        TranscriptParser parser = only(line -> {
                    throw thrown;
                })
                .build();

        assertSame(
                thrown,
                assertThrows(LabelRuleException.class, () -> parser.parse("x")).getCause());
    }

    @Test
    void aRuleSeesTheLinesBesideItsOwn() {
        SpeakerLabelRule announced = line -> line.next()
                .filter(next -> next.toString().equals("said:"))
                .map(next -> LabelMatch.label(0, line.length(), line.length()));

        assertEquals(Optional.empty(), LineView.of("Ana").previous());
        assertEquals(
                "Ana",
                LineView.of("Ana\r\nsaid:")
                        .next()
                        .orElseThrow()
                        .previous()
                        .orElseThrow()
                        .toString());
        assertEquals(2, LineView.of("Ana\rsaid:").next().orElseThrow().lineNumber());
        assertTrue(announced.match(LineView.of("Ana\nsaid:")).isPresent());
        assertFalse(announced.match(LineView.of("Ana\nhi")).isPresent());
        assertEquals(
                2, read(only(announced), "Ana\nsaid:\nhi\nBo\nsaid:\nhello").size());
    }

    @Test
    void theSameRuleWorksOnCues() {
        String cues = "WEBVTT\n\n00:01.000 --> 00:02.000\n~Ana~ hi\n\n00:02.000 --> 00:03.000\n~Bo~ hello\n";

        assertEquals(List.of("Ana: hi", "Bo: hello"), read(only(pattern("^~(?<speaker>\\w+)~ (?<text>.*)$")), cues));
    }

    @Test
    void aKnownSpeakerWinsOverMerging() {
        String text =
                "Ana Bell: Good evening.\nBELL: Hello.\nAna Bell: Yes.\nBELL: No.\nAB: So.\nAna Bell: Right.\nAB: Well.\n";

        assertEquals(2, speakers(TranscriptParser.builder(), text));
        assertEquals(1, speakers(TranscriptParser.builder().knownSpeaker("Ana Bell", "AB"), text));
        assertEquals(2, speakers(TranscriptParser.builder().knownSpeaker("Bo Bell", "BELL", "AB"), text));
        Speaker known = TranscriptParser.builder()
                .knownSpeaker("Dr. Ana Maria Bell", "Ana Bell", "AB")
                .build()
                .parse(text)
                .transcript()
                .speakers()
                .get(0);
        assertEquals("Dr. Ana Maria Bell", known.name());
        assertEquals("ana-bell", known.id());
    }

    private static int speakers(TranscriptParser.Builder parser, String text) {
        return parser.build().parse(text).transcript().speakers().size();
    }

    @Test
    void knownSpeakersThatShareALabelFailAtBuild() {
        for (String label : List.of("AN", "an", "A.N.")) {
            TranscriptParser.Builder parser =
                    TranscriptParser.builder().knownSpeaker("Amna Noor", "AN").knownSpeaker("Aron Nash", label);
            var refusal = assertThrows(IllegalArgumentException.class, parser::build);
            String message = String.valueOf(refusal.getMessage());
            assertTrue(
                    message.contains("Amna Noor") && message.contains("Aron Nash") && message.contains(label), message);
        }
        assertThrows(
                IllegalArgumentException.class, () -> TranscriptParser.builder().knownSpeaker(" "));
        assertThrows(
                IllegalArgumentException.class, () -> TranscriptParser.builder().knownSpeaker("Ana", ""));
    }

    @Test
    void aResolverReplacesTheMerging() {
        Speaker all = Speaker.of("Somebody");
        SpeakerResolver resolver = labels -> {
            assertEquals(
                    List.of("Ana", "Bo"),
                    labels.stream().map(SpeakerLabel::text).toList());
            assertTrue(labels.stream().allMatch(label -> label.source().isEmpty()));
            return Map.of(labels.get(0), List.of(all));
        };

        assertEquals(
                List.of(
                        "Somebody: Good evening.",
                        ": Hello to you.",
                        "Somebody: How are you?",
                        ": Very well, thank you."),
                read(TranscriptParser.builder().speakerResolver(resolver), CONVERSATION));
    }

    @Test
    void aResolverThatGivesOneIdToTwoIsRefused() {
        SpeakerResolver resolver = labels -> Map.of(
                labels.get(0), List.of(Speaker.of("Ana")),
                labels.get(1), List.of(Speaker.of("Ana").withRole("Host")));
        TranscriptParser parser =
                TranscriptParser.builder().speakerResolver(resolver).build();

        var refusal = assertThrows(IllegalArgumentException.class, () -> parser.parse(CONVERSATION));
        assertTrue(String.valueOf(refusal.getMessage()).contains("ana"));
    }

    @Test
    void aMatchShowsNoTextAndChecksItsRanges() {
        LabelMatch match = LabelMatch.label(0, 3, 5);

        assertEquals("LabelMatch[0 to 3, speech at 5]", match.toString());
        assertEquals(
                "LabelMatch[0 to 3, speech at 5, candidate]",
                match.asCandidate().toString());
        assertEquals("LabelMatch[not a label]", LabelMatch.notALabel().toString());
        assertFalse(match.isCandidate());
        assertThrows(IllegalArgumentException.class, () -> match.role(3, 2));
        assertThrows(IllegalArgumentException.class, () -> match.time(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> match.name(" "));
        assertThrows(IllegalArgumentException.class, () -> match.speakers(List.of()));
        assertThrows(IllegalArgumentException.class, () -> match.speakers(List.of("Ana", "")));
        assertThrows(IllegalArgumentException.class, () -> prefix("", "Ana"));
        assertThrows(IllegalArgumentException.class, () -> prefix("Q.", " "));
        assertThrows(IllegalArgumentException.class, () -> never(" "));
    }
}
