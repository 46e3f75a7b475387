package org.transcript4j.examples.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.jackson.TranscriptModule;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LabelRuleException;
import org.transcript4j.rule.LineView;
import org.transcript4j.source.ParseLimitException;
import org.transcript4j.source.ParseLimits;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said goes neither to a log, with all of SLF4J on, nor into the {@code toString} of a value or the message of an
 * exception. What is said here, and all that is not a speaker's name, holds the word zebra; names are quagga, and may show in
 * ids alone.
 */
class SilenceTest {

    private static final String SAID = "zebra";
    private static final String NAME = "quagga";

    static final List<String> TEXTS =
            List.of("""
            A talk about the zebra

            It was held near the zebra house.

            Quagga Bell: The zebra is late. [zebra laughs]

            Tom Quagga: Is the zebra late?

            (The zebra leaves.)

            Quagga Bell: The zebra is.

            Note: a zebra is not a horse.

            Tom Quagga: Then we walk, zebra or not.
            """, """
            ---
            title: zebra
            zebra: zebra
            ---

            QUAGGA, KEEPER (quagga house): The zebra is late.
            SMITH: The zebra?
            A. SMITH: The zebra.
            B. SMITH: No zebra.
            """, """
            WEBVTT - zebra

            NOTE zebra

            00:00:01.000 --> 00:00:02.000
            <v Quagga Bell>The <b>zebra</b> is <00:00:01.500>late.

            00:00:0zebra --> 00:00:03.000
            The zebra is lost.

            00:00:04.000 --> 00:00:03.000
            [zebra laughs]
            """, """
            1
            00:00:01,000 --> 00:00:02,000
            QUAGGA: The zebra is late.

            zebra
            00:00:02,000 --> 00:00:03,000
            The zebra.
            """, """
            {"segments": [{"start": 1, "end": 2, "speaker": "Quagga", "text": "The zebra is late.",
             "zebra": "zebra", "words": [{"word": "zebra", "start": "zebra", "end": 2}]},
             {"start": "zebra", "text": "The zebra."}]}
            """, "A zebra. Nobody says so: zebra, zebra: zebra.", "zebra");

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().explain(true).build();

    /** SLF4J goes to java.util.logging here, whose root hears all of it. */
    private static final Logger ROOT = Logger.getLogger("");

    private final List<LogRecord> heard = new ArrayList<>();

    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            heard.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Level before = Level.INFO;

    @BeforeEach
    void listen() {
        before = ROOT.getLevel();
        ROOT.setLevel(Level.ALL);
        ear.setLevel(Level.ALL);
        ROOT.addHandler(ear);
    }

    @AfterEach
    void listenNoLonger() {
        ROOT.removeHandler(ear);
        ROOT.setLevel(before);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void theLogHearsCountsAlone(String text) {
        ParseResult result = PARSER.parse(text);
        JsonMapper mapper =
                JsonMapper.builder().addModule(new TranscriptModule()).build();
        mapper.readValue(mapper.writeValueAsString(result.transcript()), Transcript.class);

        List<String> ours = heard.stream()
                .filter(line -> String.valueOf(line.getLoggerName()).startsWith("org.transcript4j"))
                .map(SilenceTest::shown)
                .toList();
        assertEquals(1, ours.size(), () -> "one line a parse: " + ours);
        assertTrue(ours.get(0).contains("parsed " + text.length() + " characters"), ours.get(0));
        heard.forEach(line -> assertSilent(shown(line), SAID, NAME));
    }

    private static String shown(LogRecord line) {
        return new SimpleFormatter().format(line);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void valuesShowNothingThatWasSaid(String text) {
        ParseResult result = PARSER.parse(text);

        values(result).forEach(value -> assertSilent(value.toString(), SAID));
        namelessValues(result).forEach(value -> assertSilent(value.toString(), SAID, NAME));
        assertFalse(result.regions().isEmpty());
    }

    private static Stream<Object> values(ParseResult result) {
        Transcript transcript = result.transcript();
        return Stream.of(
                        Stream.<Object>of(transcript),
                        transcript.entries().stream(),
                        transcript.turns().stream().flatMap(turn -> turn.speakers().stream()))
                .flatMap(values -> values);
    }

    /** Without those that show a speaker's id. */
    private static Stream<Object> namelessValues(ParseResult result) {
        Stream<Entry> asides = result.transcript().entries().stream().filter(entry -> !(entry instanceof Turn));
        return Stream.of(
                        Stream.<Object>of(result),
                        result.regions().stream(),
                        result.diagnostics().stream(),
                        result.decisions().stream(),
                        asides,
                        result.transcript().turns().stream().flatMap(SilenceTest::parts))
                .flatMap(values -> values);
    }

    private static Stream<Object> parts(Turn turn) {
        List<Object> parts = new ArrayList<>();
        turn.label().ifPresent(parts::add);
        turn.time().ifPresent(parts::add);
        turn.source().ifPresent(parts::add);
        for (Block block : turn.body()) {
            parts.add(block);
            if (block instanceof Paragraph paragraph) {
                parts.addAll(paragraph.events());
                parts.addAll(paragraph.cues());
                parts.addAll(paragraph.words());
                parts.addAll(paragraph.source());
            }
        }
        return parts.stream();
    }

    @Test
    void exceptionsSayWhereAndNotWhat() {
        TranscriptParser limited = TranscriptParser.builder()
                .limits(ParseLimits.DEFAULT.withMaxCharacters(10))
                .build();
        TranscriptParser broken = TranscriptParser.builder()
                .labelRule(line -> {
                    throw new IllegalStateException("broken");
                })
                .build();

        for (String text : TEXTS) {
            if (text.length() > 10) {
                var tooLong = assertThrows(ParseLimitException.class, () -> limited.parse(text));
                assertSilent(String.valueOf(tooLong.getMessage()), SAID, NAME);
            }
        }
        var failure = assertThrows(LabelRuleException.class, () -> broken.parse(TEXTS.get(0)));
        assertSilent(String.valueOf(failure.getMessage()), SAID, NAME);
    }

    @Test
    void whatARuleGivesShowsPlacesAlone() {
        assertSilent(LabelMatch.label(0, 6, 8).role(2, 3).toString(), SAID, NAME);
        assertEquals("Quagga: zebra", LineView.of("Quagga: zebra").toString(), "a line is text, for rules to read");
    }

    private static void assertSilent(String shown, String... words) {
        for (String word : words) {
            assertFalse(shown.toLowerCase(Locale.ROOT).contains(word), shown);
        }
    }
}
