package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.util.List;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Records of assemblies and courts: a period or a column ends the label (rows 7, 8, 11 and 26, a part of 30). */
final class PeriodShapes {

    private static final Cast CONSTITUENCIES = Cast.of(
            new Member("Mr. FEN of North Hill", "Mr. FEN of North Hill", "FEN", "Mr. Fen"),
            Casts.honorific("Ms.", "ARDEN"),
            new Member("Mrs. LOWE of Tanner Bay", "Mrs. LOWE of Tanner Bay", "LOWE", "Mrs. Lowe"),
            Casts.honorific("Mr.", "STRAND"),
            new Member("The CHAIR (Dr. Quill)", "The CHAIR", "Quill", "the Chair"),
            Casts.honorific("Miss", "DOVE"),
            Casts.honorific("Mr.", "McMARSH"));

    private static final Cast JUSTICES = Cast.of(
            new Member("CHIEF JUSTICE DOVE", "CHIEF JUSTICE DOVE", "DOVE", "the Chief Justice"),
            new Member("MR. FEN", "MR. FEN", "FEN", "Mr. Fen"),
            new Member("JUSTICE ARDEN", "JUSTICE ARDEN", "ARDEN", "Justice Arden"),
            new Member("MS. LOWE", "MS. LOWE", "LOWE", "Ms. Lowe"),
            Member.of("THE CLERK", "the clerk"),
            new Member("JUSTICE MARSH", "JUSTICE MARSH", "MARSH", "Justice Marsh"));

    private static final Cast DEPOSITION = Cast.of(
            Member.of("Q", "the witness"),
            Member.of("A", "Mr. Pruett"),
            new Member("MR. FEN", "MR. FEN", "FEN", "Mr. Fen"),
            Member.of("THE WITNESS", "Mr. Pruett"),
            Member.of("THE COURT", "the judge"));

    private PeriodShapes() {}

    static List<LabelShape> all() {
        return List.of(
                shape(7, "honorific, capitals, period, hard-wrapped", "    Mr. FEN. I rise to⏎ask.")
                        .cast(Casts.HONORIFIC_CAPITALS)
                        .paragraphs(Paragraphs.FLOWING)
                        .dense()
                        .printed(PeriodShapes::wrapped),
                shape(7, "honorific, name, period, hard-wrapped", "    Mr. Fen. I rise to⏎ask.")
                        .cast(Casts.HONORIFIC_MIXED)
                        .paragraphs(Paragraphs.FLOWING)
                        .dense()
                        .interludes(
                                "    [Laughter.]",
                                "    [The prepared statement of Mr. Fen can be found on page 51 of the appendix.]")
                        .printed(PeriodShapes::wrapped),
                shape(7, "honorific, capitals, place, period", "  Mr. FEN of North Hill. I rise.")
                        .cast(CONSTITUENCIES)
                        .paragraphs(Paragraphs.FLOWING)
                        .dense()
                        .printed((page, turn) -> wrapped(page, turn, "  ")),
                shape(7, "honorific, name, period, a line each", "Mr. Fen. I rise.")
                        .cast(Casts.HONORIFIC_MIXED)
                        .printed((page, turn) -> page.paragraphs(turn.name() + ". ", turn.paragraphs())),
                shape(7, "first name, period", "Ana. Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) -> page.paragraphs(turn.name() + ". ", turn.paragraphs())),
                shape(7, "first name, period, alone on its line", "Ana.⏎Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) -> page.line(turn.name() + ".").paragraphs("", turn.paragraphs())),
                shape(8, "honorific, note in brackets, period", "    Mr. FEN (during the reading). I ask.")
                        .cast(Casts.HONORIFIC_CAPITALS)
                        .form(LabelForm.noted(" (during the reading)", " (from the gallery)"))
                        .paragraphs(Paragraphs.FLOWING)
                        .dense()
                        .printed(PeriodShapes::wrapped),
                shape(11, "Q and A with a period", "Q.  Where?⏎A.  Home.")
                        .cast(Casts.QUESTION_AND_ANSWER)
                        .paragraphs(Paragraphs.ONE)
                        .neverTwiceInARow()
                        .dense()
                        .printed((page, turn) -> page.wrapped(turn.name() + ".  ", "    ", turn.speech())),
                shape(
                                11,
                                "Q and A padded with no-break spaces",
                                "Q\u00a0\u00a0\u00a0 Where?⏎⏎A\u00a0\u00a0\u00a0 Home.")
                        .cast(Casts.QUESTION_AND_ANSWER)
                        .printed((page, turn) ->
                                page.paragraphs(turn.name() + "\u00a0\u00a0\u00a0 ", turn.paragraphs())),
                shape(11, "Q and A with a colon", "Q: Where?⏎⏎A: Home.")
                        .cast(Casts.QUESTION_AND_ANSWER)
                        .printed(ColonShapes::inline),
                shape(26, "court record with line numbers", "  3    CHIEF JUSTICE DOVE:   We will⏎  4    hear it.")
                        .cast(JUSTICES)
                        .paragraphs(Paragraphs.ONE)
                        .dense()
                        .frame(Frame.NONE)
                        .finish(PageFurniture::numberedLines)
                        .printed((page, turn) ->
                                page.wrapped("         " + turn.name() + ":   ", "", turn.speech(), 56)),
                shape(26, "deposition with line numbers", "  3         Q.   Where?⏎  4         A.   Home.")
                        .cast(DEPOSITION)
                        .paragraphs(Paragraphs.ONE)
                        .neverTwiceInARow()
                        .dense()
                        .frame(Frame.NONE)
                        .finish(PageFurniture::numberedLines)
                        .printed((page, turn) -> page.wrapped(
                                "         " + turn.name() + (turn.name().length() == 1 ? ".   " : ":   "),
                                "    ",
                                turn.speech(),
                                56)),
                shape(26, "running heads and page numbers in speech", "Mr. FEN. I⏎⏎18   THE NORTHERN CROSSING⏎⏎rise.")
                        .cast(Casts.HONORIFIC_CAPITALS)
                        .paragraphs(Paragraphs.FLOWING)
                        .dense()
                        .frame(Frame.NONE)
                        .finish(PageFurniture::runningHeads)
                        .printed(PeriodShapes::wrapped));
    }

    private static void wrapped(Page page, Spoken turn) {
        wrapped(page, turn, "    ");
    }

    /** Hard-wrapped, the first line of each paragraph indented. */
    private static void wrapped(Page page, Spoken turn, String indent) {
        page.wrapped(indent + turn.name() + ". ", "", turn.paragraphs().get(0));
        turn.paragraphs().stream().skip(1).forEach(paragraph -> page.wrapped(indent, "", paragraph));
    }
}
