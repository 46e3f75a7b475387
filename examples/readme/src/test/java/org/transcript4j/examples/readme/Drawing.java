package org.transcript4j.examples.readme;

import java.util.List;
import java.util.stream.Collectors;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;

/** A transcript drawn as a tree, as the README has it. */
final class Drawing {

    private final StringBuilder out = new StringBuilder("Transcript\n");

    private Drawing() {}

    static String of(Transcript transcript) {
        Drawing drawing = new Drawing();
        transcript.title().ifPresent(title -> drawing.line(0, "title", title));
        transcript.summary().forEach(paragraph -> drawing.line(0, "summary", paragraph));
        transcript.entries().forEach(drawing::entry);
        return drawing.out.toString();
    }

    private void entry(Entry entry) {
        if (entry instanceof Turn turn) {
            String label = turn.label().map(SpeakerLabel::text).orElse("");
            line(0, "Turn", "speaker " + turn.speakerName() + ", label \"" + label + "\"");
            turn.body().forEach(this::block);
        } else {
            aside(0, (Aside) entry);
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            line(1, "Paragraph", paragraph.text() + events(paragraph));
        } else {
            aside(1, (Aside) block);
        }
    }

    private void aside(int depth, Aside aside) {
        line(depth, "Aside", aside.kind() + " " + aside.text());
    }

    private static String events(Paragraph paragraph) {
        List<String> events = paragraph.events().stream()
                .map(event -> event.start() + " to " + event.end())
                .toList();
        return events.isEmpty() ? "" : events.stream().collect(Collectors.joining(", ", "   (event: ", ")"));
    }

    private void line(int depth, String what, String text) {
        out.append("    ".repeat(depth + 1))
                .append(String.format("%-10s", what))
                .append(text)
                .append('\n');
    }
}
