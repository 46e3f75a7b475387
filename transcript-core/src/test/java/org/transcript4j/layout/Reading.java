package org.transcript4j.layout;

import java.util.List;
import java.util.Optional;
import org.transcript4j.Turn;
import org.transcript4j.layout.LabelShape.Paragraphs;
import org.transcript4j.parse.TranscriptParser;

/**
 * How a parser read a rendering.
 *
 * @param rendering what was read
 * @param difference the first thing that it read otherwise, in words; empty if it read all turns exactly
 */
record Reading(Rendering rendering, Optional<String> difference) {

    private static final int SHOWN = 60;

    /** Reads a rendering; an exception is a difference too. */
    static Reading of(Rendering rendering, TranscriptParser parser) {
        try {
            List<Turn> turns = parser.parse(rendering.text()).transcript().turns();
            return new Reading(rendering, difference(rendering, turns));
        } catch (RuntimeException e) {
            return new Reading(rendering, Optional.of("throws " + e));
        }
    }

    boolean isExact() {
        return difference.isEmpty();
    }

    private static Optional<String> difference(Rendering rendering, List<Turn> turns) {
        List<ExpectedTurn> expected = comparable(rendering, rendering.expected());
        List<ExpectedTurn> found =
                comparable(rendering, turns.stream().map(ExpectedTurn::of).toList());
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                return Optional.of("turn " + (i + 1) + ": " + difference(expected.get(i), found.get(i)));
            }
        }
        return expected.size() == found.size()
                ? Optional.empty()
                : Optional.of(found.size() + " turns instead of " + expected.size());
    }

    private static List<ExpectedTurn> comparable(Rendering rendering, List<ExpectedTurn> turns) {
        return rendering.shape().talk().paragraphs() == Paragraphs.BLANK_LINES
                ? turns
                : turns.stream().map(ExpectedTurn::flowing).toList();
    }

    private static String difference(ExpectedTurn expected, ExpectedTurn found) {
        if (!found.label().equals(expected.label())) {
            return "label " + quoted(found.label()) + " instead of " + quoted(expected.label());
        }
        if (!found.speaker().equals(expected.speaker())) {
            return "speaker " + quoted(found.speaker()) + " instead of " + quoted(expected.speaker());
        }
        int at = 0;
        while (at < Math.min(found.text().length(), expected.text().length())
                && found.text().charAt(at) == expected.text().charAt(at)) {
            at++;
        }
        return "speech goes on with " + quoted(found.text().substring(at)) + " instead of "
                + quoted(expected.text().substring(at));
    }

    private static String quoted(String text) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return "\"" + shown.replace("\n", "⏎") + "\"";
    }
}
