package org.transcript4j.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document with too little in it to be sure of its layout, or with a beginning that is lost. */
enum Situation {
    /** One turn. */
    SINGLE_TURN(0),
    /** One turn each of two speakers. */
    TWO_TURNS(0, 1),
    /** Four turns of one speaker. */
    ONE_SPEAKER(0, 0, 0, 0),
    /** The end of a speech whose label is lost, then six turns. */
    MIDDLE_OF_A_SPEECH(1, 0, 1, 0, 1, 0);

    /** What is left of the speech that is under way. */
    static final String REMAINDER =
            "and so the second boat was sold in the autumn, which nobody on the island had asked for.";

    private static final List<String> SAID = List.of(
            "Good evening, and thank you for coming. The boat is running again, and I have one thing to say about it.",
            "Is that so? I was told this morning that it had stopped.",
            "It had stopped at 7:40. It left again at ten past eight, with sixty-two people on the deck.",
            "Sixty-two, and one goat.",
            "The goat had a ticket: I saw it.",
            "Then I have no further questions.");

    private final int[] speakers;

    Situation(int... speakers) {
        this.speakers = speakers.clone();
    }

    /** This situation in a shape; what stands before the first label is not among the expected turns. */
    Rendering in(LabelShape shape) {
        List<Spoken> turns = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            Member member = shape.talk().cast().members().get(speakers[i]);
            PrintedLabel label = new PrintedLabel(member.first(), member.speaker());
            turns.add(new Spoken(i, label, Duration.ofSeconds(7 + 9L * i), List.of(SAID.get(i))));
        }
        Rendering rendering = Rendering.of(shape, turns, false, new Random(0));
        if (this != MIDDLE_OF_A_SPEECH) {
            return rendering;
        }
        return new Rendering(shape, REMAINDER + "\n\n" + rendering.text(), rendering.expected());
    }
}
