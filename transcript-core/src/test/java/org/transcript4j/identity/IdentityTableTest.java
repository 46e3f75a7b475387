package org.transcript4j.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.SpeakerLabelRules;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;

/** Which printed labels mean one speaker: each case with its reason. */
class IdentityTableTest {

    /** Everything before a colon is a label here, so that identity alone is tested. */
    private static final TranscriptParser PARSER = TranscriptParser.builder()
            .labelRule(SpeakerLabelRules.pattern("^(?<speaker>[^:]+): "))
            .builtInRules(false)
            .build();

    private enum Answer {
        /** All labels mean one speaker. */
        SAME,
        /** Each label means a speaker of its own, and there is no doubt. */
        DIFFERENT,
        /** The last label fits several of the others, is a speaker of its own, and is reported. */
        AMBIGUOUS
    }

    private record Case(Answer answer, String reason, String... labels) {

        @Override
        public String toString() {
            return answer + " " + Arrays.toString(labels) + ": " + reason;
        }
    }

    private static Case same(String reason, String... labels) {
        return new Case(Answer.SAME, reason, labels);
    }

    private static Case different(String reason, String... labels) {
        return new Case(Answer.DIFFERENT, reason, labels);
    }

    private static Case ambiguous(String reason, String... labels) {
        return new Case(Answer.AMBIGUOUS, reason, labels);
    }

    private static Stream<Case> cases() {
        return Stream.of(
                same("the surname of the only one who has it", "Ana Bell", "Bell"),
                same("the order of the forms is no matter", "Bell", "Ana Bell"),
                same("capitals are typography", "Ana Bell", "ANA BELL"),
                same("surname in capitals", "Ana Bell", "BELL"),
                same("honorific and surname", "Ana Bell", "Ms. Bell"),
                same("honorific in capitals", "Ana Bell", "MS. BELL"),
                same("honorific with and without its period", "Mr. Fen", "Mr Fen"),
                same("full name with and without honorific", "Mr. John Fen", "John Fen"),
                same("title before the full name", "Dr. Ana Bell", "Ana Bell"),
                same("title, then surname", "Dr. Ana Bell", "Dr. Bell"),
                same("title, then another form of address", "Dr. Ana Bell", "Ms. Bell"),
                same("surname with and without honorific", "Mr. Fen", "Fen"),
                same("several forms of one man", "Mr. John Fen", "Mr. Fen", "FEN", "John Fen"),
                same("Ms. and Mrs. address the same woman", "Ms. Bell", "Mrs. Bell"),
                same("role after a comma", "Ana Bell, Host", "Ana Bell"),
                same("role in capitals after a comma", "ANA BELL, HOST", "BELL"),
                same("party in brackets", "Ana Bell (SPD)", "Ana Bell"),
                same("party and surname", "Ana Bell (SPD)", "Bell (SPD)"),
                same("a note is about the turn", "Ana Bell", "Ana Bell (voice-over)"),
                same("whom one speaks to is a note", "BELL", "BELL (to Ana)"),
                same("continued on the next page", "BELL", "BELL (cont'd)"),
                same("two roles of one name", "Ana Bell, Host", "Ana Bell, Correspondent"),
                same("initials introduced once", "Jeremy Lin (JL)", "JL"),
                same("initials introduced later", "JL", "Jeremy Lin (JL)"),
                same("initials of three names", "Jo Kay Fry (JKF)", "JKF"),
                same("initials with periods", "Jeremy Lin (JL)", "J.L."),
                same("office, then the person behind it, then either", "The Deputy Minister (Mr. Fen)", "Mr. Fen"),
                same("office alone after its holder", "The Deputy Minister (Mr. Fen)", "The Deputy Minister"),
                same("office without its article", "The Deputy Minister (Mr. Fen)", "Deputy Minister"),
                same("office and holder the other way round", "Jo Fry, Minister for Rail", "Minister for Rail"),
                same("office with the name in brackets", "Minister for Rail (Jo Fry)", "Minister for Rail"),
                same("office with the name in brackets, then the name", "Minister for Rail (Jo Fry)", "Jo Fry"),
                same("office before name and title", "Präsident Dr. Karl Moos", "Karl Moos"),
                same("office before a surname", "Präsident Dr. Moos", "Moos"),
                same("office before a surname, then the office", "Präsident Dr. Moos", "Präsident"),
                same("an office that nobody holds by name", "The Chairman", "Chairman"),
                same("office in capitals", "The Chairman", "THE CHAIRMAN"),
                same("curly apostrophe", "Pat O'Dowd", "Pat O’Dowd"),
                same("apostrophe left out", "Pat O'Dowd", "PAT ODOWD"),
                same("no-break space", "Ana Bell", "Ana\u00a0Bell"),
                same("two blanks", "Ana Bell", "Ana  Bell"),
                same("no-break hyphen", "Ana Bell-Fry", "Ana Bell\u2011Fry"),
                same("hyphen or blank", "Jean-Luc Roy", "Jean Luc Roy"),
                same("surname with a hyphen", "Ana Bell-Fry", "BELL-FRY"),
                same("honorific and surname with a hyphen", "Ana Bell-Fry", "Ms. Bell-Fry"),
                same("periods in initials", "J. R. Fry", "JR Fry"),
                same("blanks between initials", "J.R. Fry", "J. R. Fry"),
                same("initials and surname", "J.R. Fry", "Fry"),
                same("initial in the middle", "Jo K. Fry", "Jo Fry"),
                same("decomposed accents", "José Roy", "Jose\u0301 Roy"),
                same("full-width letters", "ANA", "ＡＮＡ"),
                same("surname of several words", "Ursula von der Heide", "VON DER HEIDE"),
                same("honorific and surname of several words", "Ursula von der Heide", "Ms. von der Heide"),
                same("a period behind the label", "Ana Bell", "Ana Bell."),
                same("generic label in another case", "SPEAKER 1", "Speaker 1"),
                same("group in another case", "ALL", "All"),
                different("a man and a woman of one surname", "Mr. Fen", "Mrs. Fen"),
                different("a man and a woman of one full name", "Mr. Pat Roe", "Ms. Pat Roe"),
                different("a man is addressed, a woman has the name", "Mrs. Ana Fen", "Mr. Fen"),
                different("different first names", "John Smith", "Mary Smith"),
                different("different first names, same initials", "Jo Fry", "Jay Fry"),
                different("first name alone may be anybody's", "Ana Bell", "Ana"),
                different("initials that nobody introduced", "Jeremy Lin", "JL"),
                different("different initials in the middle", "Jo K. Fry", "Jo L. Fry"),
                different("a surname within a longer one", "Ana Bell", "Ana Bellamy"),
                different("generic labels never are a person", "Ana Bell", "Q"),
                different("question and answer", "Q", "A"),
                different("numbered speakers", "Speaker 1", "Speaker 2"),
                different("a task that anybody may have", "Ana Bell, Reporter", "REPORTER"),
                different("unidentified people", "UNIDENTIFIED MALE", "UNIDENTIFIED FEMALE"),
                different("a group is no person", "Ana Bell", "ALL"),
                different("offices that differ", "The Chairman", "The Clerk"),
                different("Vice President and President", "The President", "The Vice President"),
                different("two full names that share nothing", "Ana Bell", "Bo Fry"),
                ambiguous("a surname of two", "John Smith", "Mary Smith", "Smith"),
                ambiguous("a surname of two, in capitals", "John Smith", "Mary Smith", "SMITH"),
                ambiguous(
                        "a surname of two, with an honorific that fits both", "John Smith", "Mary Smith", "Mr. Smith"),
                ambiguous("a bare surname of a man and a woman", "Mr. Fen", "Mrs. Fen", "Fen"),
                ambiguous("a bare full name of a man and a woman", "Mr. Pat Roe", "Ms. Pat Roe", "Pat Roe"),
                ambiguous("an office of two holders", "Jo Fry, Commissioner", "Ana Bell, Commissioner", "Commissioner"),
                ambiguous("initials of two", "Jeremy Lin (JL)", "Joan Lund (JL)", "JL"),
                ambiguous("two initials in the middle", "Jo K. Fry", "Jo L. Fry", "Jo Fry"));
    }

    @TestFactory
    Stream<DynamicTest> table() {
        return cases().map(each -> DynamicTest.dynamicTest(each.toString(), () -> check(each)));
    }

    private static void check(Case each) {
        ParseResult result = parse(each.labels());
        Transcript transcript = result.transcript();
        List<Speaker> speakers = transcript.speakers();
        List<String> reported = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.AMBIGUOUS_SPEAKER)
                .map(diagnostic -> diagnostic.span().in(result.source()))
                .toList();

        assertEquals(each.labels().length, transcript.turns().size());
        int expected = each.answer() == Answer.SAME ? 1 : each.labels().length;
        assertEquals(
                expected,
                speakers.size(),
                () -> speakers.stream().map(Speaker::name).toList().toString());
        boolean doubtful = each.answer() == Answer.AMBIGUOUS;
        assertEquals(doubtful ? List.of(each.labels()[each.labels().length - 1]) : List.of(), reported);
        if (expected == 1) {
            assertEquals(
                    transcript.turns().stream()
                            .map(turn -> turn.label().orElseThrow().text())
                            .distinct()
                            .toList(),
                    speakers.get(0).labels());
        }
    }

    @TestFactory
    Stream<DynamicTest> tableReversed() {
        return cases().filter(each -> each.answer() != Answer.AMBIGUOUS)
                .map(each -> DynamicTest.dynamicTest("reversed " + each, () -> {
                    List<String> labels = Arrays.asList(each.labels().clone());
                    java.util.Collections.reverse(labels);
                    check(new Case(each.answer(), each.reason(), labels.toArray(String[]::new)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theLabelIsNeverAltered() {
        return cases().flatMap(each -> Stream.of(each.labels()))
                .distinct()
                .map(label -> DynamicTest.dynamicTest(label, () -> {
                    SpeakerLabel printed =
                            parse(label).transcript().turns().get(0).label().orElseThrow();
                    assertEquals(label.replaceAll("[\\h]+", " "), printed.text());
                    assertTrue(label.replaceAll("[\\h]+", " ").contains(printed.name()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> namesRolesAndKinds() {
        return Stream.of(
                told("the fullest form is the name", "Ana Bell", "-", "PERSON", "BELL", "Ana Bell", "Ms. Bell"),
                told("small letters are fuller than capitals", "Ana Bell", "-", "PERSON", "ANA BELL", "Ana Bell"),
                told("the first role stays", "Ana Bell", "Host", "PERSON", "Ana Bell, Host", "Ana Bell, Guest"),
                told("initials are no role", "Jeremy Lin", "-", "PERSON", "Jeremy Lin (JL)", "JL"),
                told("the office is the role", "Fen", "The Deputy Minister", "PERSON", "The Deputy Minister (Mr. Fen)"),
                told("a group", "ALL", "-", "GROUP", "ALL"),
                told("nobody in particular", "Speaker 1", "-", "GENERIC", "Speaker 1"));
    }

    private static DynamicTest told(String reason, String name, String role, String kind, String... labels) {
        return DynamicTest.dynamicTest(reason, () -> {
            List<Speaker> speakers = parse(labels).transcript().speakers();
            assertEquals(1, speakers.size());
            Speaker speaker = speakers.get(0);
            assertEquals(name, speaker.name());
            assertEquals(role, speaker.role().orElse("-"));
            assertEquals(kind, speaker.kind().name());
        });
    }

    @TestFactory
    Stream<DynamicTest> severalSpeakTogether() {
        return Stream.of(
                together("comma, both known", "Ana + Bo", "Ana, Bo", "Ana", "Bo"),
                together("comma and 'and'", "Ana + Bo + Cy", "Ana, Bo, and Cy", "Ana", "Bo", "Cy"),
                together("'and' alone", "Ana Bell + Bo Fry", "Ana Bell and Bo Fry", "Ana Bell", "Bo Fry"),
                together("slash between initials", "DH + JHD", "DH/JHD", "DH"),
                together("plus", "ANA + BO", "ANA + BO"),
                together("plus, in another case elsewhere", "Ana + Bo", "ANA + BO", "Ana", "Bo"),
                together("a note behind them", "Ana + Bo", "Ana, Bo (singing)", "Ana", "Bo"),
                together("a role after a comma is no second speaker", "Ana Bell", "Ana Bell, Host", "Bo Fry"),
                together("'and' in a role", "Ana Bell", "Ana Bell, Host and Editor", "Bo Fry"),
                together("a comma between strangers", "Ana", "Ana, Bo"),
                together("a group is one", "Both", "Both", "Ana", "Bo"));
    }

    private static DynamicTest together(String reason, String expected, String... labels) {
        return DynamicTest.dynamicTest(reason, () -> {
            Turn turn = parse(labels).transcript().turns().get(0);
            assertEquals(
                    expected,
                    String.join(
                            " + ", turn.speakers().stream().map(Speaker::name).toList()));
            assertEquals(labels[0], turn.label().orElseThrow().text());
        });
    }

    @TestFactory
    Stream<DynamicTest> anAmbiguityIsAWarningWhereTheLabelStandsFirst() {
        return Stream.of(DynamicTest.dynamicTest("Smith of two", () -> {
            ParseResult result = parse("John Smith", "Mary Smith", "Smith", "Smith");
            List<Diagnostic> found = result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code() == DiagnosticCode.AMBIGUOUS_SPEAKER)
                    .toList();
            assertEquals(1, found.size());
            assertEquals(Diagnostic.Severity.WARNING, found.get(0).severity());
            assertEquals(
                    result.source().indexOf("\nSmith") + 1, found.get(0).span().start());
            assertTrue(found.get(0).message().contains("John Smith or Mary Smith"), found.get(0)::message);
        }));
    }

    private static ParseResult parse(String... labels) {
        StringBuilder text = new StringBuilder();
        for (String label : labels) {
            text.append(label).append(": Good evening to you.\n");
        }
        return PARSER.parse(text);
    }
}
