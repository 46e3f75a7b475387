package org.transcript4j.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.transcript4j.Aside;
import org.transcript4j.Cue;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

/** One transcript in each form, and what holds for all of them. */
class TranscriptWriterTest {

    private static final Speaker ANA = Speaker.builder()
            .id("ana-bell")
            .name("Ana Bell")
            .addLabels("BELL, HOST")
            .build();

    private static final Transcript TRANSCRIPT = Transcript.builder()
            .title("A walk by the *river*")
            .addSummary("Two people talk about a river, and a third listens.")
            .putMetadata("date", "2026-01-05")
            .putMetadata("place", "North Hill: the old mill")
            .addEntries(Aside.of(Aside.Kind.HEADING, "Part one"))
            .addEntries(Turn.builder()
                    .addSpeakers(ANA)
                    .label(SpeakerLabel.builder()
                            .text("BELL, HOST")
                            .name("BELL")
                            .role("HOST")
                            .build())
                    .addBody(paragraph("Good evening. 1 < 2 & so on.", 1_000, 2_500))
                    .addBody(Aside.builder()
                            .kind(Aside.Kind.EVENT)
                            .text("(Applause.)")
                            .time(time(2_500, 3_000))
                            .build())
                    .addBody(paragraph("- Well, [laughter] *yes*.", 3_000, 4_000))
                    .build())
            .addEntries(Turn.builder()
                    .addBody(paragraph("Hear, hear!", 4_000, 5_000))
                    .build())
            .addEntries(Turn.builder()
                    .addSpeakers(Speaker.of("Cy"))
                    .addSpeakers(Speaker.of("Di"))
                    .addBody(paragraph("We agree.", 3_600_000, 3_601_001))
                    .build())
            .addEntries(Aside.of(Aside.Kind.NOTICE, "Made by hand --> with care."))
            .build();

    private static Paragraph paragraph(String text, long start, long end) {
        return Paragraph.builder()
                .text(text)
                .addCues(Cue.of(0, text.length(), time(start, end)))
                .build();
    }

    private static TimeSpan time(long start, long end) {
        return TimeSpan.of(Duration.ofMillis(start), Duration.ofMillis(end));
    }

    @Test
    void writesPlainText() {
        assertEquals("""
                ---
                date: 2026-01-05
                place: "North Hill: the old mill"
                ---

                A walk by the *river*

                Two people talk about a river, and a third listens.

                Part one

                >> BELL, HOST: Good evening. 1 < 2 & so on.

                (Applause.)

                - Well, [laughter] *yes*.

                >> Hear, hear!

                >> Cy, Di: We agree.

                [Made by hand --> with care.]
                """, TranscriptWriter.plainText().toString(TRANSCRIPT));
    }

    @Test
    void writesMarkdown() {
        assertEquals("""
                ---
                date: 2026-01-05
                place: "North Hill: the old mill"
                ---

                # A walk by the \\*river\\*

                Two people talk about a river, and a third listens.

                ## Part one

                &gt;&gt; **BELL, HOST:** Good evening. 1 < 2 & so on.

                (Applause.)

                \\- Well, [laughter] \\*yes\\*.

                &gt;&gt; Hear, hear!

                &gt;&gt; **Cy, Di:** We agree.

                [Made by hand --> with care.]
                """, TranscriptWriter.markdown().toString(TRANSCRIPT));
    }

    @Test
    void writesWebVtt() {
        assertEquals("""
                WEBVTT
                Title: A walk by the *river*
                date: 2026-01-05
                place: North Hill: the old mill

                NOTE Two people talk about a river, and a third listens.

                NOTE Part one

                00:00:01.000 --> 00:00:02.500
                <v BELL, HOST>Good evening. 1 &lt; 2 &amp; so on.</v>

                00:00:02.500 --> 00:00:03.000
                (Applause.)

                00:00:03.000 --> 00:00:04.000
                <v BELL, HOST>- Well, [laughter] *yes*.</v>

                00:00:04.000 --> 00:00:05.000
                <v ->Hear, hear!

                01:00:00.000 --> 01:00:01.001
                <v Cy, Di>We agree.</v>

                NOTE Made by hand --&gt; with care.
                """, TranscriptWriter.webVtt().toString(TRANSCRIPT));
    }

    @Test
    void writesSubRip() {
        assertEquals("""
                1
                00:00:01,000 --> 00:00:02,500
                BELL, HOST: Good evening. 1 &lt; 2 & so on.

                2
                00:00:02,500 --> 00:00:03,000
                (Applause.)

                3
                00:00:03,000 --> 00:00:04,000
                - Well, [laughter] *yes*.

                4
                00:00:04,000 --> 00:00:05,000
                >> Hear, hear!

                5
                01:00:00,000 --> 01:00:01,001
                Cy, Di: We agree.
                """, TranscriptWriter.subRip().toString(TRANSCRIPT));
    }

    @Test
    void writesFullNames() {
        Transcript transcript =
                Transcript.builder().addEntries(TRANSCRIPT.turns().get(0)).build();

        assertEquals(
                "Ana Bell: Good evening.",
                TranscriptWriter.plainText()
                        .withFullNames(true)
                        .toString(transcript)
                        .substring(0, 23));
        assertEquals(
                "BELL, HOST: Good",
                TranscriptWriter.plainText()
                        .withFullNames(true)
                        .withFullNames(false)
                        .toString(transcript)
                        .substring(0, 16));
    }

    @Test
    void writesNothingOfNothing() {
        Transcript empty = Transcript.builder().build();

        assertEquals("", TranscriptWriter.plainText().toString(empty));
        assertEquals("", TranscriptWriter.markdown().toString(empty));
        assertEquals("", TranscriptWriter.subRip().toString(empty));
        assertEquals("WEBVTT\n", TranscriptWriter.webVtt().toString(empty));
    }

    @Test
    void leavesTheOnlyTurnUnmarked() {
        Transcript transcript = Transcript.builder()
                .addEntries(Turn.builder().addBody(paragraph("Hi", 0, 1)).build())
                .build();

        assertEquals("Hi\n", TranscriptWriter.plainText().toString(transcript));
        assertEquals("Hi\n", TranscriptWriter.markdown().toString(transcript));
        assertEquals(
                "1\n00:00:00,000 --> 00:00:00,001\nHi\n",
                TranscriptWriter.subRip().toString(transcript));
        assertEquals(
                "WEBVTT\n\n00:00:00.000 --> 00:00:00.001\nHi\n",
                TranscriptWriter.webVtt().toString(transcript));
    }

    @Test
    void putsALabelOnItsOwnLineBeforeAnAside() {
        Transcript transcript = Transcript.builder()
                .addEntries(Turn.builder()
                        .addSpeakers(Speaker.of("Ana"))
                        .addBody(Aside.of(Aside.Kind.EVENT, "[sighs]"))
                        .addBody(Paragraph.of("Well."))
                        .build())
                .build();

        assertEquals("Ana:\n\n[sighs]\n\nWell.\n", TranscriptWriter.plainText().toString(transcript));
    }

    @Test
    void putsEachTextOnOneLine() {
        Transcript transcript = Transcript.builder()
                .title("A\nwalk")
                .putMetadata("a\nb", "c\n---\nd")
                .addEntries(Turn.builder()
                        .addSpeakers(Speaker.of("Ana\n\nBell"))
                        .addBody(paragraph("One\n\n00:01.000 --> 00:02.000\r\ntwo", 0, 1))
                        .build())
                .build();

        assertEquals(
                "---\na b: c --- d\n---\n\nA walk\n\nAna Bell: One 00:01.000 --> 00:02.000 two\n",
                TranscriptWriter.plainText().toString(transcript));
        assertEquals("""
                WEBVTT
                Title: A walk
                a-b: c --- d

                00:00:00.000 --> 00:00:00.001
                <v Ana Bell>One 00:01.000 --&gt; 00:02.000 two</v>
                """, TranscriptWriter.webVtt().toString(transcript));
        assertEquals(
                "1\n00:00:00,000 --> 00:00:00,001\nAna Bell: One 00:01.000 --&gt; 00:02.000 two\n",
                TranscriptWriter.subRip().toString(transcript));
    }

    @Test
    void leavesTheWriterOpenAndPassesItsFailure() throws IOException {
        StringWriter out = new StringWriter();
        TranscriptWriter.plainText().write(TRANSCRIPT, out);
        assertEquals(TranscriptWriter.plainText().toString(TRANSCRIPT), out.toString());

        assertThrows(IOException.class, () -> TranscriptWriter.plainText().write(TRANSCRIPT, new Full()));
    }

    private static final class Full extends Writer {

        @Override
        public void write(char[] buffer, int from, int length) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            throw new AssertionError("not the writer's to close");
        }
    }
}
