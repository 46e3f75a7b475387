package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.transcript4j.layout.LabelShape.Builder;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Logs and exports of chats (rows 17, 18 and 31). */
final class ChatShapes {

    private static final LocalDateTime START = LocalDateTime.of(2017, 4, 19, 20, 43, 5);

    private static final Cast PHONES = Cast.of(
            Member.of("Ana Bell", "Ana"),
            Member.of("+44 7700 900123", "whoever this is"),
            Member.of("Mum", "Mum"),
            new Member("Tomas (allotment)", "Tomas (allotment)", "Tomas", "Tomas"),
            Member.of("+1 (555) 010-4477", "the plumber"),
            Member.of("Greta", "Greta"),
            Member.of("~Samir", "Samir"));

    private ChatShapes() {}

    static List<LabelShape> all() {
        return List.of(
                chat(17, "log, time, nick in angle brackets", "[02:42:14] <ana> hi")
                        .cast(Casts.NICKS)
                        .interludes(
                                "[02:50:01] * mossgarden waves",
                                "[02:51:11] * tidy_ferret has joined #pebble",
                                "[02:52:07] -!- qx has quit [Ping timeout]")
                        .printed((page, turn) ->
                                page.line("[" + Clock.hours(turn.at()) + "] <" + turn.name() + "> " + turn.speech())),
                chat(17, "log, instant, tab, nick in angle brackets", "[2024-09-17T16:05:08.087Z]⇥<ana>⇥hi")
                        .cast(Casts.NICKS)
                        .printed((page, turn) -> page.line(
                                "[2024-09-17T" + Clock.millis(turn.at().plusHours(16)) + "Z]\t<" + turn.name() + ">\t"
                                        + turn.speech())),
                chat(17, "log, month and day, nick in angle brackets", "Oct 14 09:01:00 <ana> hi")
                        .cast(Casts.NICKS)
                        .printed((page, turn) -> page.line(
                                "Oct 14 " + Clock.hours(turn.at()) + " <" + turn.name() + ">\t" + turn.speech())),
                chat(18, "meeting chat with tabs", "00:07:11⇥Ana Bell:⇥hi")
                        .printed((page, turn) ->
                                page.line(Clock.hours(turn.at()) + "\t" + turn.name() + ":\t" + turn.speech())),
                chat(18, "meeting chat, from and to", "00:07:11 From Ana Bell to Everyone : hi")
                        .printed((page, turn) -> page.line(
                                Clock.hours(turn.at()) + " From " + turn.name() + " to Everyone : " + turn.speech())),
                chat(18, "meeting chat, from", "22:10:02⇥ From Ana Bell : hi")
                        .printed((page, turn) ->
                                page.line(Clock.hours(turn.at()) + "\t From " + turn.name() + " : " + turn.speech())),
                chat(31, "phone chat, date in brackets", "[19/04/17, 20:43:05] Ana Bell: hi")
                        .cast(PHONES)
                        .paragraphs(Paragraphs.FLOWING)
                        .interludes("[19/04/17, 21:10:44] \u200eMum added Greta")
                        .printed(
                                (page, turn) -> message(page, turn, "[" + day("dd/MM/yy, HH:mm:ss", turn.at()) + "] ")),
                chat(31, "phone chat, date and dash", "4/19/17, 8:43 PM - Ana Bell: hi")
                        .cast(PHONES)
                        .paragraphs(Paragraphs.FLOWING)
                        .interludes("4/19/17, 9:10 PM - Mum changed the group description")
                        .printed((page, turn) -> message(page, turn, day("M/d/yy, h:mm a", turn.at()) + " - ")),
                chat(31, "phone chat, German date and dash", "19.04.17, 20:43 - Ana Bell: hi")
                        .cast(PHONES)
                        .printed((page, turn) -> message(page, turn, day("dd.MM.yy, HH:mm", turn.at()) + " - ")));
    }

    /** A message, on several lines if it has several paragraphs. */
    private static void message(Page page, Spoken turn, String time) {
        page.line(time + turn.name() + ": " + String.join("\n", turn.paragraphs()));
    }

    private static Builder chat(int row, String name, String example) {
        return shape(row, name, example).paragraphs(Paragraphs.ONE).dense().frame(Frame.NONE);
    }

    private static String day(String pattern, Duration time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(START.plus(time));
    }
}
