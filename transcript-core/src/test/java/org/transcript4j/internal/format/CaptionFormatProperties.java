package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transcript4j.SourceSpan;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;
import org.transcript4j.source.TranscriptFormat;

/** What holds for any text, whether a format recognises it or not. */
class CaptionFormatProperties {

    private static final List<TranscriptFormat> FORMATS =
            List.of(new WebVttFormat(), new SubRipFormat(), new SbvFormat(), new PodcastHtmlFormat());

    @Provide
    Arbitrary<String> captions() {
        return Arbitraries.of(
                        "WEBVTT",
                        "\n",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "\r",
                        "1",
                        "2",
                        "00:01.000",
                        "0:00:02,500",
                        " --> ",
                        "-->",
                        "00:01.000 --> 00:02.000\n",
                        "00:00:01,000 --> 00:00:02,000\n",
                        "0:00:01.000,0:00:02.000\n",
                        "NaN",
                        "NOTE",
                        "STYLE",
                        "Kind: captions",
                        "Hi",
                        " ",
                        "\t",
                        "\u00a0",
                        "\u200b",
                        ":",
                        ",",
                        "\0",
                        "<",
                        ">",
                        "<v Ana>",
                        "<v.x ->",
                        "</v>",
                        "<b>",
                        "</b",
                        "<br>",
                        "<00:01.500>",
                        "&amp;",
                        "&",
                        "&#39;",
                        "{\\an8}",
                        "{\\",
                        "}",
                        "<cite>",
                        "</cite>",
                        "<time>",
                        "</time>",
                        "<p>",
                        "</p>",
                        "<!--",
                        "<script>")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void readsAnyTextAndKeepsItsPlaces(@ForAll("captions") String source) {
        for (TranscriptFormat format : FORMATS) {
            format.recognizes(source);
            checkPlaces(Reading.of(format, source));
        }
    }

    @Property
    void readsAnyCharacters(@ForAll String source) {
        for (TranscriptFormat format : FORMATS) {
            format.recognizes(source);
            checkPlaces(Reading.of(format, source));
            checkPlaces(Reading.of(format, "WEBVTT\n\n00:01.000 --> 00:02.000\n" + source));
        }
    }

    @Property
    void makesNoDifferenceBetweenLineEnds(@ForAll("captions") String text) {
        String source = text.replace("\r", "");
        for (TranscriptFormat format : FORMATS) {
            List<String> cues = Reading.of(format, source).cues();

            assertEquals(cues, Reading.of(format, source.replace("\n", "\r\n")).cues(), "CRLF, " + format.name());
            assertEquals(cues, Reading.of(format, source.replace("\n", "\r")).cues(), "CR, " + format.name());
        }
    }

    @Property
    void isRecognizedByOneFormatAtMost(@ForAll("captions") String source) {
        assertTrue(FORMATS.stream().filter(format -> format.recognizes(source)).count() <= 1);
    }

    private static void checkPlaces(Reading reading) {
        List<SourceSpan> places = new ArrayList<>();
        int last = 0;
        for (Segment segment : reading.segments) {
            assertFalse(segment.pieces().isEmpty());
            segment.voice()
                    .flatMap(Segment.Voice::source)
                    .ifPresent(place -> assertTrue(place.end() <= reading.source.length()));
            for (Segment.Piece piece : segment.pieces()) {
                assertTrue(piece.source().start() >= last, () -> "out of order: " + piece.source());
                last = piece.source().end();
                places.add(piece.source());
                checkText(piece, piece.source().in(reading.source));
            }
        }
        for (Region region : reading.regions) {
            assertTrue(region.start() < region.end(), () -> "empty: " + region);
            places.add(SourceSpan.of(region.start(), region.end()));
        }
        places.sort(Comparator.comparingInt(SourceSpan::start));
        for (int i = 1; i < places.size(); i++) {
            SourceSpan before = places.get(i - 1);
            SourceSpan place = places.get(i);
            assertTrue(before.end() <= place.start(), () -> before + " overlaps " + place);
        }
    }

    private static void checkText(Segment.Piece piece, String inSource) {
        assertFalse(piece.text().isEmpty());
        assertEquals(-1, piece.text().indexOf('\r'));
        assertEquals(-1, piece.text().indexOf('\0'));
        if (piece.text().length() == inSource.length()) {
            assertEquals(piece.text(), inSource.replace('\r', '\n').replace('\0', '\ufffd'));
        }
    }
}
