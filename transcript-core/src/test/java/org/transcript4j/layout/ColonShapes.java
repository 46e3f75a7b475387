package org.transcript4j.layout;

import static org.transcript4j.layout.LabelShape.shape;

import java.util.List;
import org.transcript4j.layout.LabelShape.Paragraphs;

/** Shapes in which a colon ends the label (rows 1 to 6, 9, 12 to 14, 27 and 32). */
final class ColonShapes {

    private static final Cast ROLES = Cast.of(
            new Member("ANA BELL, ANCHOR", "BELL", "ANA BELL", "Ana"),
            new Member("WENDELL OAKS, HARBOUR MASTER", "OAKS", "WENDELL OAKS", "Wendell"),
            new Member("PRIYA NAIR, EDITOR/COLUMNIST", "NAIR", "PRIYA NAIR", "Priya"),
            new Member("TOMAS REED, FERRY CORRESPONDENT", "REED", "TOMAS REED", "Tomas"),
            new Member("GRETA LUND, PHD", "LUND", "GRETA LUND", "Greta"),
            new Member("SAMIR HADDAD, FORMER DECKHAND", "HADDAD", "SAMIR HADDAD", "Samir"),
            new Member("JOSIE PIKE, LARKMOOR DAILY PUBLISHER", "PIKE", "JOSIE PIKE", "Josie"));

    private static final Cast BRACKETED_ROLES = Cast.of(
            new Member("ANA BELL (EDITOR)", "ANA BELL (EDITOR)", "ANA BELL", "Ana"),
            new Member("WENDELL OAKS (PILOT)", "WENDELL OAKS (PILOT)", "WENDELL OAKS", "Wendell"),
            new Member("PRIYA NAIR (COUNCIL)", "PRIYA NAIR (COUNCIL)", "PRIYA NAIR", "Priya"),
            new Member("TOMAS REED (HARBOUR)", "TOMAS REED (HARBOUR)", "TOMAS REED", "Tomas"),
            new Member("GRETA LUND (ISLAND TRUST)", "GRETA LUND (ISLAND TRUST)", "GRETA LUND", "Greta"),
            new Member("SAMIR HADDAD (CREW)", "SAMIR HADDAD (CREW)", "SAMIR HADDAD", "Samir"),
            new Member("JOSIE PIKE (RESIDENT)", "JOSIE PIKE (RESIDENT)", "JOSIE PIKE", "Josie"));

    private static final Cast PARTY_AND_PLACE = Cast.of(
            new Member("Rep. CY FRY, (D) Iowa", "FRY", "CY FRY", "the gentleman from Iowa"),
            new Member("Sen. DORA MARSH, (R) Ohio", "MARSH", "DORA MARSH", "Senator Marsh"),
            new Member("Gov. EMIL STRAND, (I) Maine", "STRAND", "EMIL STRAND", "Governor Strand"),
            new Member("Rep. FAY DOVE, (D) Oregon", "DOVE", "FAY DOVE", "the gentlewoman from Oregon"),
            new Member("Sen. GUS LOWE, (R) Utah", "LOWE", "GUS LOWE", "Senator Lowe"));

    private static final Cast PARTIES = Cast.of(
            new Member("Dr. Jo Fry (LIB)", "Dr. Jo Fry (LIB)", "Jo Fry", "Dr. Fry"),
            new Member("Hanne Strand (GRN)", "Hanne Strand (GRN)", "Hanne Strand", "Mrs. Strand"),
            new Member("Ole Marsh (CON)", "Ole Marsh (CON)", "Ole Marsh", "Mr. Marsh"),
            new Member("Dr. Una Dove (IND)", "Dr. Una Dove (IND)", "Una Dove", "Dr. Dove"),
            new Member("Piet Lowe (LIB)", "Piet Lowe (LIB)", "Piet Lowe", "Mr. Lowe"),
            new Member("Ines Arden (GRN)", "Ines Arden (GRN)", "Ines Arden", "Mrs. Arden"));

    private static final Cast OFFICES = Cast.of(
            new Member("The Presiding Officer (Una Dove)", "The Presiding Officer", "Una Dove", "the chair"),
            new Member("Minister for Rail (Jo Fry)", "Minister for Rail", "Jo Fry", "the minister"),
            new Member("Minister for Ports (Ole Marsh)", "Minister for Ports", "Ole Marsh", "the minister"),
            new Member("Harbour Commissioner (Piet Lowe)", "Harbour Commissioner", "Piet Lowe", "the commissioner"));

    private static final Cast WITNESSES = Cast.unnamed(
            "QUESTION", "WITNESS 10", "WITNESS 11", "UNIDENTIFIED MALE", "UNIDENTIFIED FEMALE", "VOICE", "INTERPRETER");

    private static final Cast ODD = Cast.unnamed("S-1", "pk910", "T. Wambs", "ana()", "BELL 7", "S-2", "Otto2");

    private static final Cast AFFILIATED =
            Cast.named("Tullio | Erigon", "Mossy | Larkmoor", "Hanne | Pebble", "Gus | Erigon");

    private static final Cast GAME =
            Cast.unnamed("Player", "GATEKEEPER", "BAKER'S WIDOW", "Old Sailor", "THE TWINS", "Innkeeper", "RAVEN");

    private ColonShapes() {}

    static List<LabelShape> all() {
        return List.of(
                shape(1, "bullet, name, colon, indented paragraphs", "  • Ana Bell:⏎⏎    Good evening.")
                        .printed((page, turn) ->
                                page.line("  • " + turn.name() + ":").blank().indented("    ", turn.paragraphs())),
                shape(2, "name, colon", "Ana Bell: Good evening.").printed(ColonShapes::inline),
                shape(2, "first name, colon, lines without gaps", "Ana: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .paragraphs(Paragraphs.ONE)
                        .dense()
                        .printed(ColonShapes::inline),
                shape(2, "first name, colon, hard-wrapped", "Ana: Good evening, and⏎welcome.")
                        .cast(Casts.GIVEN_NAMES)
                        .printed((page, turn) -> {
                            page.wrapped(
                                    turn.name() + ": ", "", turn.paragraphs().get(0));
                            turn.paragraphs().stream()
                                    .skip(1)
                                    .forEach(p -> page.blank().wrapped("", "", p));
                        }),
                shape(2, "name, colon, alone on its line", "Ana Bell:⏎Good evening.")
                        .printed(ColonShapes::ownLine),
                shape(2, "initials, colon", "AB: Good evening.")
                        .cast(Casts.INITIALS)
                        .printed(ColonShapes::inline),
                shape(3, "capitals, colon", "BELL: Good evening.")
                        .cast(Casts.CAPITALS)
                        .interludes("(APPLAUSE)", "(COMMERCIAL BREAK)", "[laughter]")
                        .printed(ColonShapes::inline),
                shape(3, "capitals, full name, then surname", "ANA BELL: Good evening.⏎⏎BELL: And so.")
                        .cast(Casts.CAPITALS_SHORTENED)
                        .interludes("(BEGIN VIDEO CLIP)", "(APPLAUSE)")
                        .printed(ColonShapes::inline),
                shape(3, "capitals, colon, alone on its line", "BELL:⏎Good evening.")
                        .cast(Casts.CAPITALS)
                        .printed(ColonShapes::ownLine),
                shape(4, "capitals, comma, role", "ANA BELL, ANCHOR: Good evening.")
                        .cast(ROLES)
                        .printed(ColonShapes::inline),
                shape(5, "capitals, role in brackets", "ANA BELL (EDITOR): Good evening.")
                        .cast(BRACKETED_ROLES)
                        .printed(ColonShapes::inline),
                shape(5, "capitals, note in brackets", "BELL [voice-over]: Good evening.")
                        .cast(Casts.CAPITALS)
                        .form(LabelForm.noted(" [voice-over]", " [on screen]", " (through interpreter)", " [OC]"))
                        .interludes("[Harbour office]", "(He puts the lamp out.)")
                        .printed(ColonShapes::inline),
                shape(5, "name, addressee in brackets", "Ana [to Cy]: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .form(LabelForm.noted(" [to {other}]", " [aside]"))
                        .printed(ColonShapes::inline),
                shape(6, "honorific, name, party and place", "Rep. CY FRY, (D) Iowa: Good evening.")
                        .cast(PARTY_AND_PLACE)
                        .printed(ColonShapes::inline),
                shape(6, "honorific, name, party in brackets", "Dr. Jo Fry (LIB): Good evening.")
                        .cast(PARTIES)
                        .printed(ColonShapes::inline),
                shape(
                                9,
                                "office, name in brackets, then office",
                                "Minister for Rail (Jo Fry): I rise.⏎⏎Minister for Rail: No.")
                        .cast(OFFICES)
                        .printed(ColonShapes::inline),
                shape(12, "Speaker and a number", "Speaker 1: Good evening.")
                        .cast(Casts.NUMBERED)
                        .printed(ColonShapes::inline),
                shape(12, "machine's speaker number", "SPEAKER_00: Good evening.")
                        .cast(Casts.MACHINE_NUMBERED)
                        .paragraphs(Paragraphs.ONE)
                        .printed(ColonShapes::inline),
                shape(12, "capitals without identity", "UNIDENTIFIED MALE: Good evening.")
                        .cast(WITNESSES)
                        .printed(ColonShapes::inline),
                shape(13, "capitals, now and then all of them", "ALL: Good evening.")
                        .cast(Casts.CAPITALS)
                        .form(LabelForm.orOneOf("ALL", "BOTH"))
                        .printed(ColonShapes::inline),
                shape(13, "names joined by a comma", "Ana, Bo: Good evening.")
                        .cast(Casts.GIVEN_NAMES)
                        .form(LabelForm.joint(", "))
                        .printed(ColonShapes::inline),
                shape(13, "initials joined by a slash", "AB/TR: Good evening.")
                        .cast(Casts.INITIALS)
                        .form(LabelForm.joint("/"))
                        .printed(ColonShapes::inline),
                shape(13, "capitals joined by a plus sign", "BELL + REED: Good evening.")
                        .cast(Casts.CAPITALS)
                        .form(LabelForm.joint(" + "))
                        .printed(ColonShapes::inline),
                shape(14, "name, colon, now and then somebody odd", "???: Good evening.")
                        .form(LabelForm.orOneOf("???", "?", "(a developer)", "<we have no idea>"))
                        .printed(ColonShapes::inline),
                shape(14, "odd names", "S-1: Good evening.").cast(ODD).printed(ColonShapes::inline),
                shape(14, "nicks", "pk910: good evening")
                        .cast(Casts.NICKS)
                        .paragraphs(Paragraphs.ONE)
                        .dense()
                        .printed(ColonShapes::inline),
                shape(14, "name, bar, affiliation", "Tullio | Erigon: Good evening.")
                        .cast(AFFILIATED)
                        .printed(ColonShapes::inline),
                shape(27, "tags around the turn", "<Newspeech>Mr. Fen: I rise.</Newspeech>")
                        .cast(Casts.HONORIFIC_MIXED)
                        .paragraphs(Paragraphs.ONE)
                        .printed((page, turn) ->
                                page.line("<Newspeech>" + turn.name() + ": " + turn.speech() + "</Newspeech>")),
                shape(32, "player and characters", "GATEKEEPER: Who goes there?")
                        .cast(GAME)
                        .paragraphs(Paragraphs.ONE)
                        .printed(ColonShapes::inline));
    }

    static void inline(Page page, Spoken turn) {
        page.paragraphs(turn.name() + ": ", turn.paragraphs());
    }

    static void ownLine(Page page, Spoken turn) {
        page.line(turn.name() + ":").paragraphs("", turn.paragraphs());
    }
}
