package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.time.Duration;
import java.util.List;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Shapes in which a time stands with the label (rows 15, 16, 28 and 32). */
final class TimedShapes {

    private static final Cast LONG_INITIALS = Cast.unnamed("LCC", "AB", "TRN", "PN", "WOX", "GL", "SH");

    private TimedShapes() {}

    static List<LabelShape> all() {
        return List.of(
                shape(15, "time in brackets, name, colon", "[00:12:34] Ana: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) ->
                                page.line("[" + Clock.hours(turn.at()) + "] " + turn.name() + ": " + turn.speech())),
                shape(15, "name in square brackets, time, alone on its line", "[Ana Bell] 00:10:02⏎Good evening.")
                        .printed((page, turn) -> page.line("[" + turn.name() + "] " + Clock.hours(turn.at()))
                                .paragraphs("", turn.paragraphs())),
                shape(15, "number in square brackets, times in brackets", "[Speaker 1] (0:03 - 0:38) Good evening.")
                        .cast(Casts.NUMBERED)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) -> page.line("[" + turn.name() + "] (" + Clock.minutes(turn.at()) + " - "
                                + Clock.minutes(turn.at().plusSeconds(9)) + ") " + turn.speech())),
                shape(15, "time in brackets, nick, colon", "[00:12] pk910: good evening")
                        .cast(Casts.NICKS)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) -> page.line(
                                "[" + Clock.paddedMinutes(turn.at()) + "] " + turn.name() + ": " + turn.speech())),
                shape(15, "time in brackets, bold name", "[00:11] **Ana**: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .frame(Frame.MARKDOWN)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) -> page.line(
                                "[" + Clock.paddedMinutes(turn.at()) + "] **" + turn.name() + "**: " + turn.speech())),
                shape(15, "time, name, colon", "00:06 Ana Bell: Good evening.")
                        .printed((page, turn) -> page.paragraphs(
                                Clock.paddedMinutes(turn.at()) + " " + turn.name() + ": ", turn.paragraphs())),
                shape(15, "name, time in brackets, colon", "Ana (00:01.451): Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .printed((page, turn) ->
                                page.paragraphs(turn.name() + " (" + fraction(turn.at()) + "): ", turn.paragraphs())),
                shape(15, "name, time in brackets, colon, alone on its line", "Ana Bell (00:01:10):⏎Good evening.")
                        .printed((page, turn) -> page.line(turn.name() + " (" + Clock.hours(turn.at()) + "):")
                                .paragraphs("", turn.paragraphs())),
                shape(15, "name, two blanks, time", "Ana Bell  0:12⏎Good evening.")
                        .printed((page, turn) -> page.line(turn.name() + "  " + Clock.minutes(turn.at()))
                                .paragraphs("", turn.paragraphs())),
                shape(15, "number, two blanks, time", "Speaker 1  00:12⏎Good evening.")
                        .cast(Casts.NUMBERED)
                        .printed((page, turn) -> page.line(turn.name() + "  " + Clock.paddedMinutes(turn.at()))
                                .paragraphs("", turn.paragraphs())),
                shape(15, "name, colon, time, alone on its line", "Ana Bell: 00:00:12⏎⏎Good evening.")
                        .printed((page, turn) -> page.line(turn.name() + ": " + Clock.hours(turn.at()))
                                .blank()
                                .paragraphs("", turn.paragraphs())),
                shape(15, "bold name, linked time, colon", "**Ana** [4:30](https://…): Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .frame(Frame.MARKDOWN)
                        .printed((page, turn) -> page.paragraphs(
                                "**" + turn.name() + "** [" + Clock.minutes(turn.at())
                                        + "](https://harbour.example.org/31?t="
                                        + turn.at().toSeconds() + "): ",
                                turn.paragraphs())),
                shape(16, "time on the line above, name, colon", "00:12⏎Ana Bell: Good evening.")
                        .printed((page, turn) -> page.line(Clock.paddedMinutes(turn.at()))
                                .paragraphs(turn.name() + ": ", turn.paragraphs())),
                shape(16, "time on the line above, name alone", "0:12⏎Ana Bell⏎Good evening.")
                        .printed((page, turn) -> page.line(Clock.minutes(turn.at()))
                                .line(turn.name())
                                .paragraphs("", turn.paragraphs())),
                shape(16, "frame time in brackets above, initials", "[-00:00:00:05]⏎LCC: Good evening.")
                        .cast(LONG_INITIALS)
                        .printed((page, turn) ->
                                page.line("[" + frames(turn) + "]").paragraphs(turn.name() + ": ", turn.paragraphs())),
                shape(28, "name, worded time on the next line", "Ana Bell⏎3 minutes 4 seconds⏎Good evening.")
                        .printed((page, turn) -> page.line(turn.name())
                                .line(Clock.words(turn.at()))
                                .paragraphs("", turn.paragraphs())),
                shape(32, "initials, time and text on three lines", "AB⏎0:12⏎Good evening.")
                        .cast(Casts.INITIALS)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) -> page.line(turn.name())
                                .line(Clock.minutes(turn.at()))
                                .line(turn.speech())),
                shape(32, "name, time and text on three lines", "Ana Bell⏎0:12⏎Good evening.")
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) -> page.line(turn.name())
                                .line(Clock.minutes(turn.at()))
                                .line(turn.speech())));
    }

    /** {@code 00:01.451}. */
    private static String fraction(Duration time) {
        return Clock.paddedMinutes(time) + ".%03d".formatted(time.toSecondsPart() * 13 + 7);
    }

    /** {@code 00:01:10:12}, and a time before zero for the first turn. */
    private static String frames(Spoken turn) {
        String frames = ":%02d".formatted(turn.at().toSecondsPart() % 25);
        return turn.index() == 0 ? "-00:00:00" + frames : Clock.hours(turn.at()) + frames;
    }
}
