package org.transcript4j.layout;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * One way to print who speaks: a row of the shapes that real transcripts show, and how a turn looks in it.
 *
 * @param row the number of the row in the list of layouts
 * @param name what it is called here, unique
 * @param example a turn in it; {@code ⏎} stands for a line end, {@code ⇥} for a tab
 * @param talk who speaks, and how
 * @param look how that is printed
 */
record LabelShape(int row, String name, String example, Talk talk, Look look) {

    /**
     * Who speaks, and how.
     *
     * @param cast who may speak
     * @param language what they speak, an ISO 639-1 code
     * @param form which form of a label is printed
     * @param paragraphs how paragraphs of a turn are told apart
     * @param sameSpeakerTwice whether one may speak twice in a row
     */
    record Talk(Cast cast, String language, LabelForm form, Paragraphs paragraphs, boolean sameSpeakerTwice) {}

    /**
     * How talk is printed.
     *
     * @param separator what stands between turns
     * @param frame what stands before the first and after the last turn, in half of the renderings
     * @param interludes what may stand between turns and is nobody's speech
     * @param printer prints one turn
     * @param finish turns the printed text into the document
     */
    record Look(
            String separator,
            Frame frame,
            List<String> interludes,
            BiConsumer<Page, Spoken> printer,
            UnaryOperator<String> finish) {}

    /** How the paragraphs of a turn are told apart. */
    enum Paragraphs {
        /** A turn is one paragraph. */
        ONE(1),
        /** A blank line stands between them. */
        BLANK_LINES(3),
        /** By their indent or not at all: where one ends is not compared. */
        FLOWING(3);

        private final int most;

        Paragraphs(int most) {
            this.most = most;
        }

        /** How many a turn has at the most. */
        int most() {
            return most;
        }
    }

    /** A shape, yet without a printer. */
    static Builder shape(int row, String name, String example) {
        return new Builder(row, name, example);
    }

    @Override
    public String toString() {
        return row + " " + name;
    }

    /**
     * Defaults: people with first and last name, who talk English in paragraphs with blank lines between them and between
     * turns, in a document with title, date and closing line.
     */
    static final class Builder {

        private final int row;
        private final String name;
        private final String example;
        private Cast cast = Casts.FULL_NAMES;
        private String language = "en";
        private LabelForm form = LabelForm.FIRST_AND_LATER;
        private Paragraphs paragraphs = Paragraphs.BLANK_LINES;
        private boolean sameSpeakerTwice = true;
        private String separator = "\n";
        private Frame frame = Frame.PAPER;
        private List<String> interludes = List.of();
        private UnaryOperator<String> finish = UnaryOperator.identity();

        private Builder(int row, String name, String example) {
            this.row = row;
            this.name = name;
            this.example = example;
        }

        Builder cast(Cast value) {
            this.cast = value;
            return this;
        }

        Builder language(String value) {
            this.language = value;
            return this;
        }

        Builder form(LabelForm value) {
            this.form = value;
            return this;
        }

        Builder paragraphs(Paragraphs value) {
            this.paragraphs = value;
            return this;
        }

        Builder neverTwiceInARow() {
            this.sameSpeakerTwice = false;
            return this;
        }

        /** Turns stand on adjacent lines. */
        Builder dense() {
            return separator("");
        }

        Builder separator(String value) {
            this.separator = value;
            return this;
        }

        Builder frame(Frame value) {
            this.frame = value;
            return this;
        }

        Builder interludes(String... values) {
            this.interludes = List.of(values);
            return this;
        }

        Builder finish(UnaryOperator<String> value) {
            this.finish = value;
            return this;
        }

        /** The shape whose turns are printed so. */
        LabelShape printed(BiConsumer<Page, Spoken> printer) {
            Talk talk = new Talk(cast, language, form, paragraphs, sameSpeakerTwice);
            return new LabelShape(row, name, example, talk, new Look(separator, frame, interludes, printer, finish));
        }
    }
}
