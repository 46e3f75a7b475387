package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.util.List;
import java.util.Locale;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Shapes in which a name without colon stands on its own line, scripts among them (rows 20 to 22 and 33, a part of 13). */
final class OwnLineShapes {

    private static final Cast CALL = Cast.of(
            Member.of("Operator", "the operator"),
            new Member("Ana Bell -- Chief Executive Officer", "Ana Bell -- Chief Executive Officer", "Ana Bell", "Ana"),
            new Member(
                    "Wendell Oaks -- Chief Financial Officer",
                    "Wendell Oaks -- Chief Financial Officer",
                    "Wendell Oaks",
                    "Wendell"),
            new Member(
                    "Priya Nair -- Quarry Street Partners -- Analyst",
                    "Priya Nair -- Quarry Street Partners -- Analyst",
                    "Priya Nair",
                    "Priya"),
            new Member(
                    "Tomas Reed -- Vice President, Investor Relations",
                    "Tomas Reed -- Vice President, Investor Relations",
                    "Tomas Reed",
                    "Tomas"),
            new Member(
                    "Greta Lund -- Tern Capital -- Analyst",
                    "Greta Lund -- Tern Capital -- Analyst",
                    "Greta Lund",
                    "Greta"),
            new Member(
                    "Samir Haddad -- Moorgate Research -- Analyst",
                    "Samir Haddad -- Moorgate Research -- Analyst",
                    "Samir Haddad",
                    "Samir"));

    private static final Cast SCRIPT = script("OLD TOM", "BOY #2", "LIGHTHOUSE KEEPER");

    private static final Cast FOUNTAIN = script("McANA", "OLD TOM", "KEEPER");

    private static final String ACTION_COLUMN = "               ";
    private static final String SPEECH_COLUMN = "                         ";
    private static final String NAME_COLUMN = "                                     ";

    private OwnLineShapes() {}

    static List<LabelShape> all() {
        return List.of(
                shape(13, "capitals joined by a plus sign, alone on its line", "BELL + REED⏎Good evening.")
                        .cast(Casts.CAPITALS)
                        .form(LabelForm.joint(" + "))
                        .printed((page, turn) -> page.line(turn.name()).paragraphs("", turn.paragraphs())),
                shape(20, "capitals after a rule", "---⏎⏎ANA BELL⏎⏎Good evening.")
                        .cast(Casts.CAPITALS_SHORTENED)
                        .separator("\n---\n\n")
                        .printed((page, turn) -> page.line(turn.name()).blank().paragraphs("", turn.paragraphs())),
                shape(20, "capitals after a blank line", "BELL⏎Good evening.")
                        .cast(Casts.CAPITALS)
                        .interludes("(Applause.)")
                        .printed((page, turn) -> page.line(turn.name()).paragraphs("", turn.paragraphs())),
                shape(20, "name after a blank line", "Ana Bell⏎Good evening.")
                        .printed((page, turn) -> page.line(turn.name()).paragraphs("", turn.paragraphs())),
                shape(21, "name, dashes and title on three lines", "Ana Bell⏎--⏎CFO⏎Good evening.")
                        .cast(CALL)
                        .printed((page, turn) ->
                                page.line(turn.name().replace(" -- ", "\n--\n")).paragraphs("", turn.paragraphs())),
                shape(21, "name, dashes and title on one line", "Ana Bell -- CFO⏎Good evening.")
                        .cast(CALL)
                        .printed((page, turn) -> page.line(turn.name()).blank().paragraphs("", turn.paragraphs())),
                shape(22, "screenplay", "                    ANA (O.S.)⏎          (softly)⏎     Good evening.")
                        .cast(SCRIPT)
                        .form(LabelForm.noted(" (O.S.)", " (cont'd)", " (THROUGH PHONE)"))
                        .paragraphs(Paragraphs.ONE)
                        .frame(Frame.SCRIPT)
                        .interludes(
                                ACTION_COLUMN + "INT. LAMP ROOM - NIGHT",
                                ACTION_COLUMN + "The wind takes the door. HESTER puts her shoulder to\n" + ACTION_COLUMN
                                        + "it, and the lamp goes out.",
                                ACTION_COLUMN + "ON THE WATER",
                                SPEECH_COLUMN + "                              CUT TO:")
                        .printed(OwnLineShapes::screenplay),
                shape(22, "screenplay, half indented", "                ANA⏎        Good evening.")
                        .cast(SCRIPT)
                        .paragraphs(Paragraphs.ONE)
                        .frame(Frame.NONE)
                        .interludes("EXT. BREAKWATER - DAY", "The ferry lies on its side. Nobody has told it so yet.")
                        .printed((page, turn) -> page.line("                " + turn.name())
                                .wrapped("        ", "        ", turn.speech(), 50)),
                shape(33, "Fountain", "INT. LAMP ROOM - NIGHT⏎⏎HESTER⏎(softly)⏎Good evening.")
                        .cast(FOUNTAIN)
                        .paragraphs(Paragraphs.ONE)
                        .frame(new Frame(
                                List.of("Title: The Lamp Room\nAuthor: Hester Vane\n"), List.of("> FADE OUT.")))
                        .interludes(
                                "INT. LAMP ROOM - NIGHT",
                                ".ON THE WATER",
                                "The wind takes the door.",
                                "= Hester decides to stay.",
                                "[[Is this too long?]]",
                                "> CUT TO:")
                        .printed(OwnLineShapes::fountain));
    }

    private static Cast script(String second, String third, String last) {
        return Cast.of(
                Member.of("HESTER", "Hester"),
                Member.of(second, "Tom"),
                Member.of("FERRYMAN", "the ferryman"),
                new Member("MRS. QUILL", "MRS. QUILL", "QUILL", "Mrs. Quill"),
                Member.of(third, "that boy"),
                new Member("DR. VANE", "DR. VANE", "VANE", "Dr. Vane"),
                Member.of(last, "the keeper"));
    }

    private static void screenplay(Page page, Spoken turn) {
        page.line(NAME_COLUMN + turn.name());
        if (turn.index() % 4 == 1) {
            page.line(SPEECH_COLUMN + "      (not looking up)");
        }
        page.wrapped(SPEECH_COLUMN, SPEECH_COLUMN, turn.speech(), 60);
    }

    private static void fountain(Page page, Spoken turn) {
        boolean forced = !turn.name().equals(turn.name().toUpperCase(Locale.ROOT));
        boolean dual = turn.index() % 7 == 5;
        page.line((forced ? "@" : "") + turn.name() + (dual ? " ^" : ""));
        if (turn.index() % 4 == 1) {
            page.line("(not looking up)");
        }
        page.line(turn.speech());
    }
}
