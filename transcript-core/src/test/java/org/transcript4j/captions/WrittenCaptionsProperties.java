package org.transcript4j.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transcript4j.Aside;
import org.transcript4j.Cue;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.write.TranscriptWriter;

/** What the parser makes of captions that were written is what was written, as far as the format can hold it. */
class WrittenCaptionsProperties {

    private static final TranscriptParser PARSER = TranscriptParser.create();
    /** Who speaks, in an order that is not that of the fields of a record. */
    private static final List<String> NAMES =
            List.of("Ana Bell", "Bo", "Ana Bell", "Dr. Fen, \"Harbour\" <CFO>", "Bo", "Ana Bell", "\u5c71\u7530");

    private static final String[] SAID = {
        "It is late.",
        "and so the ferry was late again",
        "1 < 2 & 3 > 2, as <i>they</i> say.",
        "Note: bring oars.",
        "- and rain.",
        ">> at 10:",
        "Is it? (laughter) It is."
    };

    /** What somebody says in a turn: two cues or more, and whether it rains behind the first. */
    record Said(List<String> cues, boolean rains) {}

    @Provide
    Arbitrary<List<Said>> said() {
        Arbitrary<List<String>> cues = Arbitraries.of(SAID).list().ofMinSize(2).ofMaxSize(4);
        return Combinators.combine(cues, Arbitraries.of(true, false))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void webVttHoldsSpeakersSpeechTimesAndEvents(@ForAll("said") List<Said> said) {
        Transcript written = transcript(said);

        Transcript read =
                PARSER.parse(TranscriptWriter.webVtt().toString(written)).transcript();

        assertEquals(CueListing.entries(written), CueListing.entries(read));
        assertEquals(CueListing.cues(written), CueListing.cues(read));
        assertEquals(times(written), times(read));
    }

    @Property
    void subRipHoldsSpeakersSpeechAndTimes(@ForAll("talk") List<List<String>> talk) {
        Transcript written = transcript(IntStream.range(0, talk.size())
                .mapToObj(i -> new Said(
                        talk.get(i).stream().map(said -> i + " times. " + said).toList(), false))
                .toList());

        Transcript read =
                PARSER.parse(TranscriptWriter.subRip().toString(written)).transcript();

        assertEquals(CueListing.entries(written), CueListing.entries(read));
        assertEquals(CueListing.cues(written), CueListing.cues(read));
        assertEquals(times(written), times(read));
    }

    /** In SubRip a speaker is a label in the text: it takes a talk of some turns, and speech that looks like no label. */
    @Provide
    Arbitrary<List<List<String>>> talk() {
        return Arbitraries.of(
                        "It is late.", "and so the ferry was late again", "Is it? (laughter) It is.", "Yes, no & so.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(8)
                .ofMaxSize(16);
    }

    private static List<String> times(Transcript transcript) {
        return transcript.turns().stream()
                .map(turn -> CueListing.time(turn.time()))
                .toList();
    }

    /** A transcript of these turns by all speakers, one after another; a cue a second. */
    private static Transcript transcript(List<Said> said) {
        Transcript.Builder transcript = Transcript.builder();
        long second = 0;
        for (int i = 0; i < said.size(); i++) {
            String name = NAMES.get(i % NAMES.size());
            Turn.Builder turn = Turn.builder()
                    .addSpeakers(Speaker.of(name))
                    .label(SpeakerLabel.of(name))
                    .time(time(
                            second,
                            second + said.get(i).cues().size() + (said.get(i).rains() ? 1 : 0)));
            List<String> before = new ArrayList<>(said.get(i).cues());
            if (said.get(i).rains()) {
                turn.addBody(paragraph(before.subList(0, 1), second));
                second++;
                turn.addBody(Aside.builder()
                        .kind(Aside.Kind.EVENT)
                        .text("[Rain]")
                        .time(time(second, second + 1))
                        .build());
                second++;
                before.remove(0);
            }
            turn.addBody(paragraph(before, second));
            second += before.size();
            transcript.addEntries(turn.build());
        }
        return transcript.build();
    }

    private static Paragraph paragraph(List<String> said, long second) {
        Paragraph.Builder paragraph = Paragraph.builder().text(String.join(" ", said));
        int at = 0;
        for (int i = 0; i < said.size(); i++) {
            paragraph.addCues(Cue.of(at, at + said.get(i).length(), time(second + i, second + i + 1)));
            at += said.get(i).length() + 1;
        }
        return paragraph.build();
    }

    private static TimeSpan time(long start, long end) {
        return TimeSpan.of(Duration.ofSeconds(start), Duration.ofSeconds(end));
    }
}
