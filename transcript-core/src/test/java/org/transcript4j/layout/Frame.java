package org.transcript4j.layout;

import java.util.List;
import java.util.Random;

/**
 * What stands around the turns of a document.
 *
 * @param headers before the first turn, one of them
 * @param footers behind the last turn, one of them
 */
record Frame(List<String> headers, List<String> footers) {

    /** A bare record. */
    static final Frame NONE = new Frame(List.of(), List.of());

    /** A printed page. */
    static final Frame PAPER = new Frame(
            List.of("""
                    Harbour Hall Evenings, number four
                    14 March 2023
                    """, """
                    The Tuesday Table

                    Recorded on 9 May 2022
                    """, """
                    What the river took with it

                    Date: May 3, 2024

                    A conversation about boats, roofs and patience, recorded in front of an audience of thirty and one dog.
                    """, """
                    Larkmoor District Archive
                    Recording 118, made on Tuesday, 6 October 2020
                    """),
            List.of(
                    "[End of transcript]",
                    "Listen to this episode",
                    "© 2024 Harbour Lane Radio. All rights reserved.",
                    "The meeting was adjourned at 9:12 p.m."));

    /** A Markdown file. */
    static final Frame MARKDOWN = new Frame(
            List.of("""
                    # The Tuesday Table: boats and roofs

                    *Recorded on 9 May 2022*
                    """, """
                    ---
                    title: "The Tuesday Table: boats and roofs"
                    date: 2022-05-09
                    tags: [boats, roofs]
                    ---
                    """, """
                    # Episode 31

                    Boats, roofs and patience, recorded in front of an audience of thirty and one dog.
                    """),
            List.of("""
                    ---

                    *Transcribed by volunteers. Mistakes are ours.*""", "## Links\n\n- https://harbour.example.org/episodes/31", "[End of transcript]"));

    /** A stage or film script. */
    static final Frame SCRIPT =
            new Frame(List.of("""


                                             THE LAMP ROOM


                                                  by

                                              Hester Vane

                    """), List.of("                                                   FADE OUT."));

    /** The minutes of a German council. */
    static final Frame GERMAN = new Frame(List.of("""
                    Stadtrat Amselfeld
                    Niederschrift der 14. Sitzung
                    Mittwoch, 4. Mai 2022

                    Beginn: 18.02 Uhr
                    """), List.of("(Schluss: 22.10 Uhr)"));

    /** The record of a French assembly. */
    static final Frame FRENCH = new Frame(List.of("""
                    Conseil de la vallée
                    Séance du mercredi 4 mai 2022
                    """), List.of("La séance est levée à 22 h 10."));

    /** The record of a Spanish assembly. */
    static final Frame SPANISH = new Frame(List.of("""
                    Junta de la Comarca
                    Sesión del miércoles 4 de mayo de 2022
                    """), List.of("Se levanta la sesión a las 22:10."));

    /** A header of this frame. */
    String header(Random random) {
        return oneOf(headers, random);
    }

    /** A footer of this frame. */
    String footer(Random random) {
        return oneOf(footers, random);
    }

    private static String oneOf(List<String> texts, Random random) {
        return texts.isEmpty() ? "" : texts.get(random.nextInt(texts.size()));
    }
}
