package org.transcript4j.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transcript4j.Cue;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import org.transcript4j.internal.format.Reading;
import org.transcript4j.internal.format.SubRipFormat;
import org.transcript4j.internal.format.WebVttFormat;

/** What the caption formats read from a written file is what was written. */
class CaptionRoundTripProperties {

    /** One cue that is written. */
    record Said(String name, String text, long start, long length) {

        String shown(String separator) {
            return start + "-" + (start + length) + " " + separator;
        }
    }

    @Provide
    Arbitrary<List<Said>> said() {
        Arbitrary<String> names = Arbitraries.of("Ana", "Bo & Cy", "<Di>", "Fen \"x\" --> y", "\u5c71\u7530");
        Arbitrary<String> texts = Arbitraries.of(
                        "Hi",
                        "<i>",
                        "</v>",
                        "<v Ana>",
                        "<",
                        ">",
                        "&",
                        "&amp;",
                        "&#39;",
                        "-->",
                        "{\\an8}",
                        "1",
                        "00:01.000 --> 00:02.000",
                        "<00:00:01.000>",
                        "NOTE x",
                        "WEBVTT",
                        "- no",
                        "\u00e9\ud83d\ude00",
                        "<3",
                        "< 00:01.000>",
                        "[laughter]")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
        Arbitrary<Long> times = Arbitraries.longs().between(0, 400_000_000L);
        return Combinators.combine(names, texts, times, Arbitraries.longs().between(0, 100_000))
                .as(Said::new)
                .list()
                .ofMaxSize(6);
    }

    @Property
    void webVttHoldsTimesVoicesAndText(@ForAll("said") List<Said> said) {
        List<String> expected = new ArrayList<>();
        said.forEach(cue -> expected.add(cue.shown("<" + cue.name + "> " + cue.text)));

        Reading reading =
                Reading.of(new WebVttFormat(), TranscriptWriter.webVtt().toString(transcript(said)));

        assertEquals(expected, reading.cues());
        assertEquals(List.of(), reading.problems());
    }

    @Property
    void subRipHoldsTimesAndText(@ForAll("said") List<Said> said) {
        List<String> expected = new ArrayList<>();
        said.forEach(cue -> expected.add(cue.shown(cue.name + ": " + cue.text)));

        Reading reading =
                Reading.of(new SubRipFormat(), TranscriptWriter.subRip().toString(transcript(said)));

        assertEquals(expected, reading.cues());
        assertEquals(List.of(), reading.problems());
    }

    @Property
    void webVttHoldsTitleAndMetadata(@ForAll("lines") String title, @ForAll("lines") String value) {
        Transcript transcript =
                Transcript.builder().title(title).putMetadata("Kind", value).build();

        Reading reading =
                Reading.of(new WebVttFormat(), TranscriptWriter.webVtt().toString(transcript));

        assertEquals(Optional.of(title), reading.title);
        assertEquals(value, reading.metadata.get("Kind"));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("A", "walk", "&amp;", "<b>", ":", "=", "\u00e9", "NOTE", "WEBVTT")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }

    @Property
    void webVttHoldsTheTimesOfWords(@ForAll("gaps") List<Integer> gaps) {
        StringBuilder text = new StringBuilder();
        Paragraph.Builder paragraph = Paragraph.builder();
        StringBuilder expected = new StringBuilder();
        long start = 1_000;
        for (int gap : gaps) {
            int at = text.length();
            text.append("w").append(at).append(' ');
            TimeSpan time = TimeSpan.of(Duration.ofMillis(start), Duration.ofMillis(start + gap));
            paragraph.addWords(
                    Word.builder().start(at).end(text.length() - 1).time(time).build());
            expected.append("{w" + at + "@" + start + "-" + (start + gap) + "} ");
            start += gap;
        }
        TimeSpan time = TimeSpan.of(Duration.ofMillis(1_000), Duration.ofMillis(start));
        paragraph.text(text.toString()).addCues(Cue.of(0, text.length(), time));
        Transcript transcript = Transcript.builder()
                .addEntries(Turn.builder().addBody(paragraph.build()).build())
                .build();

        Reading reading =
                Reading.of(new WebVttFormat(), TranscriptWriter.webVtt().toString(transcript));

        String words = gaps.size() == 1 ? "w0" : expected.toString().strip();
        assertEquals(List.of("1000-" + start + " " + words), reading.cues());
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(1, 3_000).list().ofMinSize(1).ofMaxSize(8);
    }

    private static Transcript transcript(List<Said> said) {
        Transcript.Builder transcript = Transcript.builder();
        for (Said cue : said) {
            TimeSpan time = TimeSpan.of(Duration.ofMillis(cue.start), Duration.ofMillis(cue.start + cue.length));
            Paragraph paragraph = Paragraph.builder()
                    .text(cue.text)
                    .addCues(Cue.of(0, cue.text.length(), time))
                    .build();
            transcript.addEntries(Turn.builder()
                    .addSpeakers(Speaker.of(cue.name))
                    .addBody(paragraph)
                    .build());
        }
        return transcript.build();
    }
}
