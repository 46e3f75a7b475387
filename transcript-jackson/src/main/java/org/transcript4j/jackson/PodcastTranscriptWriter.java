package org.transcript4j.jackson;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.transcript4j.Cue;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the JSON that podcast players read as a {@code podcast:transcript} of type {@code application/json}, by the
 * specification of the <a href="https://github.com/Podcastindex-org/podcast-namespace">podcast namespace</a>: segments of one
 * speaker with a start, an end where it is known, and what is said.
 *
 * <pre>{@code
 * try (JsonGenerator generator = mapper.createGenerator(out)) {
 *     PodcastTranscriptWriter.write(transcript, generator);
 * }
 * }</pre>
 *
 * <p>A turn whose cues cover all that is said gives a segment for each cue; any other turn one segment, with its own time or
 * else that of its words. Asides, title and metadata have no place in it: to keep everything, use {@link TranscriptModule}.
 *
 * <p>Thread-safe; no {@code null} goes in. The generator needs no mapper and no module.
 */
public final class PodcastTranscriptWriter {

    private static final String VERSION = "1.0.0";

    /** What is said at one time. */
    private record Segment(String speaker, TimeSpan time, String body) {}

    private PodcastTranscriptWriter() {}

    /**
     * Writes a transcript, and doesn't close the generator.
     *
     * @throws IllegalArgumentException if a turn with speech in it has no time, no words and no cues that cover it; it says
     *     which, and nothing has been written
     */
    public static void write(Transcript transcript, JsonGenerator generator) {
        List<Segment> segments = segments(transcript);
        generator.writeStartObject();
        generator.writeStringProperty("version", VERSION);
        generator.writeArrayPropertyStart("segments");
        for (Segment segment : segments) {
            write(segment, generator);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void write(Segment segment, JsonGenerator generator) {
        generator.writeStartObject();
        if (!segment.speaker().isEmpty()) {
            generator.writeStringProperty("speaker", segment.speaker());
        }
        generator.writeName("startTime");
        Seconds.write(segment.time().start(), generator);
        if (segment.time().end().isPresent()) {
            generator.writeName("endTime");
            Seconds.write(segment.time().end().get(), generator);
        }
        generator.writeStringProperty("body", segment.body());
        generator.writeEndObject();
    }

    private static List<Segment> segments(Transcript transcript) {
        List<Segment> segments = new ArrayList<>();
        List<Entry> entries = transcript.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Turn turn && !turn.text().isBlank()) {
                addSegments(turn, i, segments);
            }
        }
        return segments;
    }

    private static void addSegments(Turn turn, int entry, List<Segment> segments) {
        String speaker = turn.speakerName();
        if (turn.paragraphs().stream().allMatch(PodcastTranscriptWriter::isCoveredByCues)) {
            for (Paragraph paragraph : turn.paragraphs()) {
                for (Cue cue : paragraph.cues()) {
                    String body =
                            paragraph.text().substring(cue.start(), cue.end()).strip();
                    if (!body.isEmpty()) {
                        segments.add(new Segment(speaker, cue.time(), body));
                    }
                }
            }
            return;
        }
        TimeSpan time = turn.time()
                .or(() -> timeOfWords(turn))
                .orElseThrow(() -> new IllegalArgumentException(
                        "entries[" + entry + "] has no time: a turn needs one, or words, or cues that cover its text"));
        segments.add(new Segment(speaker, time, turn.text()));
    }

    private static Optional<TimeSpan> timeOfWords(Turn turn) {
        List<Word> words = turn.paragraphs().stream()
                .flatMap(paragraph -> paragraph.words().stream())
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        TimeSpan first = words.get(0).time();
        Optional<Duration> end = words.get(words.size() - 1).time().end();
        return Optional.of(end.map(first::withEnd).orElseGet(() -> TimeSpan.startingAt(first.start())));
    }

    private static boolean isCoveredByCues(Paragraph paragraph) {
        List<Cue> cues = new ArrayList<>(paragraph.cues());
        cues.sort(Comparator.comparingInt(Cue::start));
        int covered = 0;
        for (Cue cue : cues) {
            if (cue.start() > covered && !isBlank(paragraph, covered, cue.start())) {
                return false;
            }
            covered = Math.max(covered, cue.end());
        }
        return isBlank(paragraph, covered, paragraph.text().length());
    }

    private static boolean isBlank(Paragraph paragraph, int start, int end) {
        return paragraph.text().substring(start, end).isBlank();
    }
}
