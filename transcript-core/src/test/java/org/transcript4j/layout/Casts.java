package org.transcript4j.layout;

/** The invented people of the renderings. */
final class Casts {

    static final Cast FULL_NAMES = Cast.named(
            "Ana Bell",
            "Tomas Reed",
            "Priya Nair",
            "Wendell Oaks",
            "Greta van der Lund",
            "Samir Haddad",
            "Josie O'Pike");

    static final Cast GIVEN_NAMES = Cast.named("Ana", "Bo", "Cy", "Dora", "Emil", "Fay", "Gus");

    static final Cast CAPITALS =
            Cast.of(new String[] {"BELL", "REED", "NAIR", "OAKS", "LUND", "HADDAD", "O'PIKE"}, Casts::capitals);

    static final Cast CAPITALS_SHORTENED = Cast.shortened(
            "ANA BELL", "TOMAS REED", "PRIYA NAIR", "WENDELL OAKS", "GRETA LUND", "SAMIR HADDAD", "JOSIE PIKE");

    static final Cast INITIALS = Cast.unnamed("AB", "TR", "PN", "WOX", "GL", "SH2", "J");

    static final Cast NICKS = Cast.called("pk910", "mossgarden", "tidy_ferret", "qx", "old-kettle", "Rook", "nan4");

    static final Cast NUMBERED =
            Cast.unnamed("Speaker 1", "Speaker 2", "Speaker 3", "Speaker 4", "Speaker 5", "Speaker 6", "Speaker 7");

    static final Cast MACHINE_NUMBERED = Cast.unnamed(
            "SPEAKER_00", "SPEAKER_01", "SPEAKER_02", "SPEAKER_03", "SPEAKER_04", "SPEAKER_05", "SPEAKER_06");

    static final Cast QUESTION_AND_ANSWER = Cast.unnamed("Q", "A");

    /** Forms of address with surnames in capitals. */
    static final Cast HONORIFIC_CAPITALS = Cast.of(
            honorific("Mr.", "FEN"),
            honorific("Ms.", "ARDEN"),
            honorific("Mrs.", "LOWE"),
            honorific("Dr.", "QUILL"),
            honorific("Mr.", "STRAND"),
            honorific("Senator", "MARSH"),
            honorific("Miss", "DOVE"));

    /** Forms of address with surnames, and an office. */
    static final Cast HONORIFIC_MIXED = Cast.of(
            Member.of("The Chairwoman", "Madam Chairwoman"),
            honorific("Mr.", "Fen"),
            honorific("Ms.", "Arden"),
            honorific("Mrs.", "Lowe"),
            honorific("Dr.", "Quill"),
            honorific("Mr.", "Strand"),
            honorific("Ms.", "Dove"));

    private Casts() {}

    private static Member capitals(String name) {
        return Member.of(name, Cast.capitalized(name));
    }

    static Member honorific(String honorific, String surname) {
        String label = honorific + " " + surname;
        return new Member(label, label, surname, honorific + " " + Cast.capitalized(surname));
    }
}
