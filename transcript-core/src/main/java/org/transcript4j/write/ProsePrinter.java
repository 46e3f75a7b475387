package org.transcript4j.write;

import java.io.IOException;
import java.util.Map;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.internal.text.Words;

/** Prints plain text or Markdown: paragraphs on one line each, with a blank line between. For one transcript. */
final class ProsePrinter {

    private final ProseStyle style;
    private final SpeakerNames names;
    private final Appendable out;
    private boolean isFirst = true;
    private boolean beforeTurns = true;
    private boolean marksTurns;

    private ProsePrinter(ProseStyle style, SpeakerNames names, Appendable out) {
        this.style = style;
        this.names = names;
        this.out = out;
    }

    /** A printer in this style. */
    static Printer of(ProseStyle style) {
        return (transcript, names, out) -> new ProsePrinter(style, names, out).print(transcript);
    }

    private void print(Transcript transcript) throws IOException {
        frontMatter(transcript.metadata());
        if (transcript.title().isPresent()) {
            paragraph(style.title(normalized(transcript.title().get())));
        }
        for (String summary : transcript.summary()) {
            paragraph(style.paragraph(normalized(summary)));
        }
        marksTurns = transcript.turns().size() > 1
                && transcript.turns().stream()
                        .anyMatch(turn -> names.nameOf(turn).isEmpty());
        for (Entry entry : transcript.entries()) {
            if (entry instanceof Turn turn) {
                turn(turn);
            } else {
                aside((Aside) entry);
            }
        }
    }

    private void frontMatter(Map<String, String> metadata) throws IOException {
        if (metadata.isEmpty()) {
            return;
        }
        StringBuilder fields = new StringBuilder("---\n");
        metadata.forEach(
                (key, value) -> fields.append(FrontMatterText.field(key, value)).append('\n'));
        paragraph(fields.append("---").toString());
    }

    private String label(Turn turn) {
        String name = names.nameOf(turn);
        if (!marksTurns) {
            return name.isEmpty() ? "" : style.label(name);
        }
        return name.isEmpty() ? style.turnMark() : style.turnMark() + " " + style.label(name);
    }

    private void turn(Turn turn) throws IOException {
        beforeTurns = false;
        String open = label(turn);
        for (Block block : turn.body()) {
            if (block instanceof Aside aside) {
                paragraph(open);
                aside(aside);
                open = "";
                continue;
            }
            String text = normalized(block.text());
            if (!text.isEmpty()) {
                paragraph(open.isEmpty() ? style.paragraph(text) : open + " " + style.behindLabel(text));
                open = "";
            }
        }
        paragraph(open);
    }

    /** Behind the first label what stands without brackets would be speech. */
    private void aside(Aside aside) throws IOException {
        String text = normalized(aside.text());
        if (aside.kind() == Aside.Kind.HEADING && style.hasHeadings()) {
            paragraph(style.heading(text));
        } else {
            paragraph(style.paragraph(beforeTurns ? text : Brackets.around(text)));
        }
    }

    private void paragraph(String text) throws IOException {
        if (!text.isEmpty()) {
            out.append(isFirst ? "" : "\n").append(text).append('\n');
            isFirst = false;
        }
    }

    private static String normalized(String text) {
        return Words.normalized(text, 0, text.length());
    }
}
