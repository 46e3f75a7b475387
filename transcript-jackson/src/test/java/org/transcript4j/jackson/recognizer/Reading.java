package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.transcript4j.SourceSpan;
import org.transcript4j.TimeSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** What a format makes of a source, written so that a test can say it in one line. */
final class Reading implements SegmentSink {

    static final List<TranscriptFormat> FORMATS = List.of(
            new AssemblyAiFormat(),
            new AwsTranscribeFormat(),
            new AzureSpeechFormat(),
            new DeepgramFormat(),
            new GoogleSpeechFormat(),
            new IbmSpeechFormat(),
            new JsonFormat(),
            new PodcastJsonFormat(),
            new RevAiFormat(),
            new SpeechmaticsFormat(),
            new WhisperFormat());

    private static final int HEAD = 4096;

    final String source;
    final List<Segment> segments = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();

    private Reading(String source) {
        this.source = source;
    }

    static Reading of(TranscriptFormat format, String source) {
        Reading reading = new Reading(source);
        format.read(source, reading);
        return reading;
    }

    /** By the one format that recognises the source. */
    static Reading of(String source) {
        List<TranscriptFormat> formats = recognizing(source);
        assertEquals(1, formats.size(), () -> names(formats) + " recognise " + source);
        return of(formats.get(0), source);
    }

    /** The formats that recognise a source by its head. */
    static List<TranscriptFormat> recognizing(String source) {
        String head = source.substring(0, Math.min(source.length(), HEAD));
        return FORMATS.stream().filter(format -> format.recognizes(head)).toList();
    }

    static List<String> names(List<TranscriptFormat> formats) {
        return formats.stream().map(TranscriptFormat::name).toList();
    }

    static TranscriptFormat format(String name) {
        return FORMATS.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Each segment as {@code 0.5-1.25 <voice> text}, times in seconds, words with their own time in braces; {@code ?} for no
     * time.
     */
    List<String> cues() {
        return segments.stream().map(segment -> shown(segment, false)).toList();
    }

    /** The same with time and confidence of each word, and where the source has something else than what is shown. */
    List<String> cuesInFull() {
        return segments.stream().map(segment -> shown(segment, true)).toList();
    }

    /** The texts of the segments. */
    List<String> texts() {
        return segments.stream().map(Reading::text).toList();
    }

    private static String text(Segment segment) {
        StringBuilder text = new StringBuilder();
        segment.pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private String shown(Segment segment, boolean full) {
        StringBuilder shown = new StringBuilder();
        shown.append(segment.time().map(Reading::shown).orElse("?"));
        segment.voice()
                .ifPresent(voice -> shown.append(" <")
                        .append(voice.name())
                        .append(full ? inSource(voice.name(), voice.source().orElse(SourceSpan.of(0, 0))) : "")
                        .append('>'));
        shown.append(' ');
        for (Segment.Piece piece : segment.pieces()) {
            String other = full && !piece.text().isBlank() ? inSource(piece.text(), piece.source()) : "";
            if (piece.time().isEmpty()) {
                shown.append(piece.text()).append(other);
            } else {
                shown.append('{').append(piece.text()).append(other);
                if (full) {
                    shown.append(' ').append(shown(piece.time().get()));
                    piece.confidence().ifPresent(value -> shown.append(' ').append(value));
                }
                shown.append('}');
            }
        }
        return shown.toString();
    }

    private String inSource(String text, SourceSpan span) {
        String there = span.in(source);
        return there.equals(text) ? "" : "=" + there;
    }

    private static String shown(TimeSpan time) {
        return seconds(time.start()) + "-" + time.end().map(Reading::seconds).orElse("");
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros().toPlainString();
    }

    /** Each diagnostic as {@code INFO CUE_REPAIRED [what stands there] message}. */
    List<String> problems() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.severity() + " " + diagnostic.code() + " ["
                        + shortened(diagnostic.span().in(source)) + "] " + diagnostic.message())
                .toList();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "...";
    }

    /** Pieces stand in order, none twice, and read as the source does where nothing is escaped there. */
    Reading checkPlaces() {
        int last = 0;
        for (Segment segment : segments) {
            assertFalse(segment.pieces().isEmpty());
            segment.voice().flatMap(Segment.Voice::source).ifPresent(span -> assertTrue(span.end() <= source.length()));
            for (Segment.Piece piece : segment.pieces()) {
                assertFalse(piece.text().isEmpty());
                assertTrue(piece.source().start() >= last, () -> "out of order: " + piece.source());
                last = piece.source().end();
                if (piece.source().length() == piece.text().length()) {
                    assertEquals(piece.text(), piece.source().in(source));
                }
                piece.confidence().ifPresent(value -> assertTrue(value >= 0 && value <= 1));
            }
        }
        assertTrue(last <= source.length());
        diagnostics.forEach(diagnostic -> assertTrue(diagnostic.span().end() <= source.length()));
        return this;
    }

    @Override
    public void segment(Segment segment) {
        segments.add(segment);
    }

    @Override
    public void region(Region.Role role, int start, int end) {
        throw new AssertionError("all that is no speech is markup");
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void title(String title) {
        throw new AssertionError("no service knows a title");
    }

    @Override
    public void metadata(String key, String value) {
        throw new AssertionError("no metadata is read");
    }

    @Override
    public void startedAt(Instant instant) {
        throw new AssertionError("no instant is read");
    }
}
