package org.transcript4j.layout;

import java.time.Duration;
import java.util.List;

/**
 * A turn that is to be printed.
 *
 * @param index its number in the rendering, 0-based
 * @param label its label
 * @param at when it begins, from the start of the recording
 * @param paragraphs what is said
 */
record Spoken(int index, PrintedLabel label, Duration at, List<String> paragraphs) {

    /** The label without decoration. */
    String name() {
        return label.text();
    }

    /** All of it on one line. */
    String speech() {
        return String.join(" ", paragraphs);
    }

    /** What the parser should make of it. */
    ExpectedTurn expected() {
        return new ExpectedTurn(label.text(), label.speaker(), String.join("\n\n", paragraphs));
    }
}
