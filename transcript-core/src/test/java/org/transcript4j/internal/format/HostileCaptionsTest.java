package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** Time is linear in the length of any source. */
class HostileCaptionsTest {

    private static final int SMALL = 1 << 16;
    private static final int GROWTH = 8;
    /** Far more than what is linear, for the collector has its say; a quadratic reader takes 64 times as long. */
    private static final int MOST_GROWTH = 4 * GROWTH;
    /** A busy machine stretches what takes 0.03 s to this; a quadratic reader takes many seconds. */
    private static final long SOON = 500_000_000;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sources")
    void takesLinearTime(TranscriptFormat format, String unit, String before) {
        long time = shortest(format, before + unit.repeat(GROWTH * SMALL / unit.length()), SOON);
        if (time > SOON) {
            long ofSmall = shortest(format, before + unit.repeat(SMALL / unit.length()), 0);

            assertTrue(time <= MOST_GROWTH * ofSmall, () -> time + " ns, a part of it " + ofSmall + " ns");
        }
    }

    static Stream<Arguments> sources() {
        String[] inText = {
            "<",
            "<v ",
            "<v <v",
            "<v Ana>",
            "<v Ana>x",
            "</v>",
            "<b",
            "<zz",
            "<b>",
            "<1",
            "< ",
            "<00:01.000>",
            "<00:01.000>x",
            "&",
            "&amp",
            "&amp;",
            "&#",
            "&#3",
            "&#39;",
            ">",
            "\0",
            "\r",
            "\n",
            "\r\n",
            "\r\r\n",
            "x\n",
            "x\r\n",
            " ",
            "-->",
            "-->\n",
            "--",
            "\n-->",
            "1\n",
            "1\n\n",
            "12345678901\n",
            "{\\",
            "{\\}",
            "}",
            "<!--",
            "<p>",
            "<time>",
            "<time>0:01",
            "<cite>",
            "<script>",
            "00:01.000 --> 00:02.000\n",
            "0:00:01.000,0:00:02.000\n",
            "0:0,",
            "NaN-->"
        };
        return Stream.of(
                        arguments(new WebVttFormat(), "WEBVTT\n\n00:01.000 --> 00:02.000\n"),
                        arguments(new SubRipFormat(), "00:01,000 --> 00:02,000\n"),
                        arguments(new SbvFormat(), "0:00:01.000,0:00:02.000\n"),
                        arguments(new PodcastHtmlFormat(), "<time>0:01</time><p>"))
                .flatMap(format -> Stream.of(inText).map(unit -> arguments(format.get()[0], unit, format.get()[1])));
    }

    @Test
    void readsOneCueOfAMillionCharacters() {
        String text = "word ".repeat(200_000);

        assertEquals(1, count(new WebVttFormat(), "WEBVTT\n\n00:01.000 --> 00:02.000\n" + text));
    }

    @Test
    void readsAHundredThousandCues() {
        String cue = "00:00:01.000 --> 00:00:02.000\n<v Ana>Some words,\nand more.</v>\n\n";

        assertEquals(100_000, count(new WebVttFormat(), "WEBVTT\n\n" + cue.repeat(100_000)));
        assertEquals(100_000, count(new SubRipFormat(), ("1\n" + cue).repeat(100_000)));
    }

    /** The shortest of three times, or the first that is short enough. */
    private static long shortest(TranscriptFormat format, String source, long enough) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 3 && shortest > enough; i++) {
            long start = System.nanoTime();
            count(format, source);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    private static int count(TranscriptFormat format, String source) {
        Counter counter = new Counter();
        format.recognizes(source.substring(0, Math.min(source.length(), 4096)));
        format.read(source, counter);
        return counter.segments;
    }

    private static final class Counter implements SegmentSink {

        private int segments;

        @Override
        public void segment(Segment segment) {
            segments++;
        }

        @Override
        public void region(Region.Role role, int start, int end) {}

        @Override
        public void diagnostic(Diagnostic diagnostic) {}

        @Override
        public void title(String title) {}

        @Override
        public void metadata(String key, String value) {}

        @Override
        public void startedAt(Instant instant) {}
    }
}
