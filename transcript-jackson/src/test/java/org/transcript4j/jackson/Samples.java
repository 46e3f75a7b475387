package org.transcript4j.jackson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.transcript4j.Aside;
import org.transcript4j.Cue;
import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;

/** The values of the golden files. */
final class Samples {

    static final Speaker ANA = Speaker.builder()
            .id("ana-bell")
            .name("Ana Bell")
            .role("Host")
            .addAllLabels(List.of("Ana Bell", "BELL"))
            .build();

    static final Speaker RUI = Speaker.builder()
            .id("rui-costa")
            .name("Rui Costa")
            .addLabels("RUI COSTA")
            .build();

    private Samples() {}

    /** Has each property of each type at least once, present and absent. */
    static Transcript everything() {
        return Transcript.builder()
                .title("The harbour bridge, one year on")
                .addSummary("Ana Bell talks to the engineer who closed it.")
                .addSummary("Recorded at the old ferry hall.")
                .putMetadata("date", "2026-01-05")
                .putMetadata("place", "Ferry hall")
                .startedAt(Instant.parse("2026-01-05T18:00:00Z"))
                .addEntries(Aside.builder()
                        .kind(Aside.Kind.NOTICE)
                        .text("Listen to this segment")
                        .time(TimeSpan.startingAt(Duration.ZERO))
                        .source(SourceSpan.of(0, 22))
                        .build())
                .addEntries(Aside.of(Aside.Kind.HEADING, "Part one").withSource(SourceSpan.of(24, 32)))
                .addEntries(openingTurn())
                .addEntries(Turn.builder()
                        .addSpeakers(RUI)
                        .addSpeakers(ANA)
                        .time(TimeSpan.of(Duration.ofMillis(-500), Duration.ofMillis(-3250)))
                        .addBody(Paragraph.of("Yes!"))
                        .build())
                .addEntries(Turn.builder()
                        .addSpeakers(Speaker.of("ALL").withKind(Speaker.Kind.GROUP))
                        .label(SpeakerLabel.of("ALL"))
                        .addBody(Aside.of(Aside.Kind.EVENT, "(They nod.)"))
                        .build())
                .addEntries(Turn.builder()
                        .addSpeakers(Speaker.of("Q").withKind(Speaker.Kind.GENERIC))
                        .label(SpeakerLabel.of("Q"))
                        .addBody(Paragraph.of("Why \"then\"? \ud83d\ude80"))
                        .build())
                .addEntries(
                        Turn.builder().addBody(Paragraph.of("Nobody knows.")).build())
                .addEntries(Turn.builder().build())
                .addEntries(Aside.of(Aside.Kind.OTHER, ""))
                .build();
    }

    private static Turn openingTurn() {
        return Turn.builder()
                .addSpeakers(ANA)
                .label(SpeakerLabel.builder()
                        .text("Dr. BELL, HOST (voice-over)")
                        .name("BELL")
                        .honorific("Dr.")
                        .role("HOST")
                        .note("voice-over")
                        .source(SourceSpan.of(44, 71))
                        .build())
                .time(TimeSpan.of(Duration.ofMillis(12_500), Duration.ofMillis(15_250)))
                .addBody(Aside.of(Aside.Kind.EVENT, "(Music.)"))
                .addBody(openingParagraph())
                .addBody(Aside.builder()
                        .kind(Aside.Kind.EVENT)
                        .text("(Applause.)")
                        .time(TimeSpan.of(Duration.ofSeconds(14), Duration.ofSeconds(15)))
                        .source(SourceSpan.of(122, 133))
                        .build())
                .addBody(Aside.of(Aside.Kind.OTHER, "Door."))
                .addBody(Paragraph.of("It has been a year.").withSource(List.of(SourceSpan.of(135, 154))))
                .addBody(Aside.of(Aside.Kind.EVENT, "(Silence.)"))
                .source(SourceSpan.of(44, 154))
                .build();
    }

    private static Paragraph openingParagraph() {
        return Paragraph.builder()
                .text("Good evening. [laughter]")
                .addEvents(Event.of(14, 24))
                .addCues(Cue.of(0, 13, TimeSpan.of(Duration.ofMillis(12_500), Duration.ofSeconds(13))))
                .addWords(Word.builder()
                        .start(0)
                        .end(4)
                        .time(TimeSpan.of(Duration.ofMillis(12_500), Duration.ofMillis(12_700)))
                        .confidence(0.98)
                        .build())
                .addWords(Word.builder()
                        .start(5)
                        .end(13)
                        .time(TimeSpan.startingAt(Duration.ofNanos(12_700_000_001L)))
                        .build())
                .addSource(SourceSpan.of(73, 86))
                .addSource(SourceSpan.of(110, 121))
                .build();
    }

    /** A transcript without labels. */
    static Transcript unnamed() {
        return Transcript.builder()
                .addEntries(Turn.builder()
                        .addBody(Paragraph.of("The tide was late."))
                        .addBody(Paragraph.of("So were we."))
                        .build())
                .build();
    }
}
