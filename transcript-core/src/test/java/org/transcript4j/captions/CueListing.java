package org.transcript4j.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

/** What is in a transcript of captions, a line for each part of it, and captions to make one from. */
final class CueListing {

    private CueListing() {}

    /** WebVTT with these cues, a second each. */
    static String webVtt(String... cues) {
        StringBuilder out = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < cues.length; i++) {
            out.append("\n00:%02d.000 --> 00:%02d.000\n%s\n".formatted(i, i + 1, cues[i]));
        }
        return out.toString();
    }

    /**
     * Each turn as {@code Ana: what she says | a further paragraph}, {@code -} for nobody; asides as {@code EVENT [Music]},
     * within turns in braces.
     */
    static List<String> entries(Transcript transcript) {
        return transcript.entries().stream().map(CueListing::entry).toList();
    }

    private static String entry(Entry entry) {
        if (entry instanceof Turn turn) {
            List<String> blocks = turn.body().stream().map(CueListing::block).toList();
            return turn.label().map(SpeakerLabel::text).orElse("-") + ": " + String.join(" | ", blocks);
        }
        Aside aside = (Aside) entry;
        return aside.kind() + " " + aside.text();
    }

    private static String block(Block block) {
        return block instanceof Paragraph ? block.text() : "{" + block.text() + "}";
    }

    /** Each cue as {@code 1000-2000 text}. */
    static List<String> cues(Transcript transcript) {
        List<String> cues = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(transcript)) {
            paragraph
                    .cues()
                    .forEach(cue -> cues.add(time(Optional.of(cue.time())) + " "
                            + paragraph.text().substring(cue.start(), cue.end())));
        }
        return cues;
    }

    /** Each word with a time of its own as {@code 1000-2000 word}. */
    static List<String> words(Transcript transcript) {
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(transcript)) {
            paragraph
                    .words()
                    .forEach(word -> words.add(time(Optional.of(word.time())) + " "
                            + paragraph.text().substring(word.start(), word.end())));
        }
        return words;
    }

    /** Each range that is marked as an event. */
    static List<String> events(Transcript transcript) {
        List<String> events = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(transcript)) {
            paragraph.events().forEach(event -> events.add(paragraph.text().substring(event.start(), event.end())));
        }
        return events;
    }

    /** What stands in the source at each piece of each paragraph. */
    static List<String> pieces(Transcript transcript, String source) {
        return paragraphs(transcript).stream()
                .flatMap(paragraph -> paragraph.source().stream())
                .map(piece -> piece.in(source))
                .toList();
    }

    /** A time in milliseconds as {@code 1000-2000}, {@code 1000-} without an end; empty if there is none. */
    static String time(Optional<TimeSpan> time) {
        return time.map(span -> span.start().toMillis() + "-"
                        + span.end()
                                .map(Duration::toMillis)
                                .map(String::valueOf)
                                .orElse(""))
                .orElse("");
    }

    private static List<Paragraph> paragraphs(Transcript transcript) {
        return transcript.turns().stream()
                .flatMap(turn -> turn.paragraphs().stream())
                .toList();
    }
}
