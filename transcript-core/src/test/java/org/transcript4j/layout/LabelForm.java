package org.transcript4j.layout;

import java.util.List;
import java.util.Random;

/** Decides which form of a label is printed where a member of the cast speaks. */
@FunctionalInterface
interface LabelForm {

    /** The full form where the member speaks for the first time, the short one from then on. */
    LabelForm FIRST_AND_LATER = at -> new PrintedLabel(
            at.isFirst() ? at.member().first() : at.member().later(),
            at.member().speaker());

    /** No name at all. */
    LabelForm NAMELESS = at -> PrintedLabel.NONE;

    /**
     * A turn about to be printed.
     *
     * @param member who speaks
     * @param isFirst whether the member speaks for the first time
     * @param others who else has spoken already
     * @param random what chance decides with
     */
    record Appearance(Member member, boolean isFirst, List<Member> others, Random random) {

        private boolean isIn(int of) {
            return random.nextInt(of) == 0;
        }
    }

    /** The label of one turn. */
    PrintedLabel print(Appearance at);

    /** The label, behind which one of these notes stands in every third turn. */
    static LabelForm noted(String... notes) {
        return at -> {
            PrintedLabel plain = FIRST_AND_LATER.print(at);
            if (at.others().isEmpty() || !at.isIn(3)) {
                return plain;
            }
            String note = notes[at.random().nextInt(notes.length)];
            String addressee = at.others().get(0).address();
            return new PrintedLabel(plain.text() + note.replace("{other}", addressee), plain.speaker());
        };
    }

    /** The label, and in every fifth turn of one who has spoken those of two members, joined. */
    static LabelForm joint(String separator) {
        return at -> {
            PrintedLabel plain = FIRST_AND_LATER.print(at);
            if (at.isFirst() || at.others().isEmpty() || !at.isIn(5)) {
                return plain;
            }
            Member other = at.others().get(0);
            return new PrintedLabel(plain.text() + separator + other.later(), plain.speaker() + ", " + other.speaker());
        };
    }

    /** The label, and in every fifth turn of one who has spoken that of a group or of somebody unknown. */
    static LabelForm orOneOf(String... labels) {
        return at -> {
            if (at.isFirst() || !at.isIn(5)) {
                return FIRST_AND_LATER.print(at);
            }
            String label = labels[at.random().nextInt(labels.length)];
            return new PrintedLabel(label, label);
        };
    }
}
