package org.transcript4j.internal.format;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.TimeSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Region;
import org.transcript4j.source.Segment;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/** What a format makes of a source, written so that a test can say it in one line. */
public final class Reading implements SegmentSink {

    final String source;
    public final List<Segment> segments = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    public final Map<String, String> metadata = new LinkedHashMap<>();
    public Optional<String> title = Optional.empty();

    private Reading(String source) {
        this.source = source;
    }

    /** Reads a source. */
    public static Reading of(TranscriptFormat format, String source) {
        Reading reading = new Reading(source);
        format.read(source, reading);
        return reading;
    }

    /**
     * Each segment as {@code start-end text}, in milliseconds; a voice as {@code <Ana>} or {@code <>} before the text, a
     * word with a time of its own as <code>{word@start-end}</code>.
     */
    public List<String> cues() {
        return segments.stream().map(Reading::shown).toList();
    }

    private static String shown(Segment segment) {
        StringBuilder shown = new StringBuilder();
        segment.time().ifPresent(time -> shown.append(shown(time)).append(' '));
        segment.voice()
                .ifPresent(voice -> shown.append('<').append(voice.name()).append("> "));
        for (Segment.Piece piece : segment.pieces()) {
            if (piece.time().isPresent()) {
                shown.append('{').append(piece.text()).append('@');
                shown.append(shown(piece.time().get())).append('}');
            } else {
                shown.append(piece.text());
            }
        }
        return shown.toString();
    }

    private static String shown(TimeSpan time) {
        return time.start().toMillis() + "-"
                + time.end().map(Duration::toMillis).map(String::valueOf).orElse("");
    }

    /** What stands at each piece of each segment in the source. */
    List<String> pieceSources() {
        return segments.stream()
                .flatMap(segment -> segment.pieces().stream())
                .map(piece -> piece.source().in(source))
                .toList();
    }

    /** What stands where each segment's voice is named. */
    List<String> voiceSources() {
        return segments.stream()
                .flatMap(segment -> segment.voice().flatMap(Segment.Voice::source).stream())
                .map(span -> span.in(source))
                .toList();
    }

    /** What stands in the regions of this role. */
    List<String> regions(Region.Role role) {
        return regions.stream()
                .filter(region -> region.role() == role)
                .map(region -> source.substring(region.start(), region.end()))
                .toList();
    }

    /** Each diagnostic as {@code CODE: what stands there}. */
    public List<String> problems() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code() + ": " + diagnostic.span().in(source))
                .toList();
    }

    @Override
    public void segment(Segment segment) {
        segments.add(segment);
    }

    @Override
    public void region(Region.Role role, int start, int end) {
        regions.add(new Region(start, end, role));
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void title(String text) {
        title = Optional.of(text);
    }

    @Override
    public void metadata(String key, String value) {
        metadata.putIfAbsent(key, value);
    }

    @Override
    public void startedAt(Instant instant) {
        throw new AssertionError("no caption format knows an instant");
    }
}
