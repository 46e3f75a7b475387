package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.time.Duration;
import java.util.List;
import org.transcript4j.layout.LabelShape.Builder;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Captions, and what was copied out of them (rows 23 and 24). */
final class CaptionShapes {

    private static final int CUE_WIDTH = 42;

    private CaptionShapes() {}

    static List<LabelShape> all() {
        return List.of(
                copied("arrows and capitals", ">> BELL: Good evening.")
                        .cast(Casts.CAPITALS)
                        .printed((page, turn) -> page.line(">> " + turn.name() + ": " + turn.speech())),
                copied("arrows alone", ">> Good evening.")
                        .form(LabelForm.NAMELESS)
                        .printed((page, turn) -> page.line(">> " + turn.speech())),
                copied("arrows as entities", "&gt;&gt; Good evening.")
                        .form(LabelForm.NAMELESS)
                        .printed((page, turn) -> page.line("&gt;&gt; " + turn.speech())),
                cues(23, "cue, capitals, colon", "BELL: Good evening.")
                        .cast(Casts.CAPITALS)
                        .printed((page, turn) -> cue(page, turn, turn.name() + ": " + turn.speech())),
                cues(23, "cue of two, dash, capitals, colon", "- BELL: Good evening.⏎- REED: Good evening.")
                        .cast(Casts.CAPITALS)
                        .dense()
                        .printed(CaptionShapes::twoInACue),
                cues(23, "cue, arrows, capitals, colon", ">> BELL: Good evening.")
                        .cast(Casts.CAPITALS)
                        .printed((page, turn) -> cue(page, turn, ">> " + turn.name() + ": " + turn.speech())),
                cues(24, "cue, voice", "<v Ana Bell>Good evening.</v>")
                        .printed((page, turn) -> cue(page, turn, "<v " + turn.name() + ">" + turn.speech() + "</v>")),
                cues(24, "cue, voice not closed", "<v Ana Bell>Good evening.")
                        .printed((page, turn) -> cue(page, turn, "<v " + turn.name() + ">" + turn.speech())),
                shape(24, "cite and time tags", "<cite>Ana Bell:</cite>⏎<time>0:12</time>⏎<p>Good evening.</p>")
                        .paragraphs(Paragraphs.ONE)
                        .dense()
                        .frame(Frame.NONE)
                        .printed((page, turn) -> page.line("<cite>" + turn.name() + ":</cite>")
                                .line("<time>" + Clock.minutes(turn.at()) + "</time>")
                                .line("<p>" + turn.speech() + "</p>")));
    }

    /** Caption text without its times. */
    private static Builder copied(String name, String example) {
        return shape(23, name, example).paragraphs(Paragraphs.ONE).dense().frame(Frame.NONE);
    }

    /** A WebVTT file. */
    private static Builder cues(int row, String name, String example) {
        return shape(row, name, example)
                .paragraphs(Paragraphs.ONE)
                .neverTwiceInARow()
                .frame(Frame.NONE)
                .finish(text -> "WEBVTT\n\n" + text);
    }

    private static void twoInACue(Page page, Spoken turn) {
        String text = "- " + turn.name() + ": " + turn.speech();
        if (turn.index() % 2 == 0) {
            cue(page.blank(), turn, text);
        } else {
            page.wrapped("", "", text, CUE_WIDTH);
        }
    }

    private static void cue(Page page, Spoken turn, String text) {
        Duration end = turn.at().plusSeconds(2 + turn.speech().length() / 20);
        page.line(Clock.millis(turn.at()) + " --> " + Clock.millis(end)).wrapped("", "", text, CUE_WIDTH);
    }
}
