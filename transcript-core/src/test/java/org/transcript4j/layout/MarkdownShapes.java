package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.util.List;
import java.util.function.BiConsumer;
import org.transcript4j.layout.LabelShape.Builder;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Shapes in Markdown (row 19, a part of 30). */
final class MarkdownShapes {

    private MarkdownShapes() {}

    static List<LabelShape> all() {
        return List.of(
                markdown(19, "bold name and colon", "**Ana Bell:** Good evening.")
                        .interludes("*\\[laughter\\]*", "**Break:** *\\[\\00:14:05\\]*")
                        .printed(inline("**", ":** ")),
                markdown(19, "bold name, colon", "**Ana Bell**: Good evening.").printed(inline("**", "**: ")),
                markdown(19, "bold name, no colon", "**Ana** Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .printed(inline("**", "** ")),
                markdown(19, "bold name alone on its line", "**Ana Bell**⏎⏎Good evening.")
                        .printed(ownLine("**", "**")),
                markdown(19, "italic name, colon", "*Ana*: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .printed(inline("*", "*: ")),
                markdown(19, "speaker as a small heading", "#### Speaker 1⏎⏎Good evening.")
                        .cast(Casts.NUMBERED)
                        .printed(ownLine("#### ", "")),
                markdown(19, "bulleted bold name, colon", "  * **Ana**: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .dense()
                        .printed(inline("  * **", "**: ")),
                markdown(19, "bulleted name, colon", "* Ana: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .dense()
                        .printed(inline("* ", ": ")),
                markdown(19, "dashed initials, colon", "- AB: Good evening.")
                        .cast(Casts.INITIALS)
                        .paragraphs(Paragraphs.ONE)
                        .dense()
                        .printed(inline("- ", ": ")),
                markdown(30, "name as a heading", "## Ana Bell⏎⏎Good evening.").printed(ownLine("## ", "")),
                markdown(30, "bold italic name and colon", "***Ana:*** Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .printed(inline("***", ":*** ")),
                shape(30, "number in square brackets alone on its line", "[Speaker 1]⏎Good evening.")
                        .cast(Casts.NUMBERED)
                        .printed((page, turn) ->
                                page.line("[" + turn.name() + "]").paragraphs("", turn.paragraphs())),
                shape(30, "name in angle brackets alone on its line", "<Ana>⏎Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .printed((page, turn) ->
                                page.line("<" + turn.name() + ">").paragraphs("", turn.paragraphs())),
                shape(30, "name in angle brackets", "<Ana> Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .printed(inline("<", "> ")),
                shape(30, "capitals, dash", "BELL – Good evening.")
                        .cast(Casts.CAPITALS)
                        .printed(inline("", " – ")),
                shape(30, "name, bar", "Ana | Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .printed(inline("", " | ")),
                shape(30, "name, arrow", "Ana -> Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .printed(inline("", " -> ")),
                shape(30, "letter and number, name, colon", "Q12 Ana: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .printed((page, turn) -> page.paragraphs(
                                "Q" + (turn.at().toSeconds() + 1) + " " + turn.name() + ": ", turn.paragraphs())));
    }

    private static Builder markdown(int row, String name, String example) {
        return shape(row, name, example).frame(Frame.MARKDOWN);
    }

    private static BiConsumer<Page, Spoken> inline(String before, String behind) {
        return (page, turn) -> page.paragraphs(before + turn.name() + behind, turn.paragraphs());
    }

    private static BiConsumer<Page, Spoken> ownLine(String before, String behind) {
        return (page, turn) -> page.line(before + turn.name() + behind).blank().paragraphs("", turn.paragraphs());
    }
}
