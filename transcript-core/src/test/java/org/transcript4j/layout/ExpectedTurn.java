package org.transcript4j.layout;

import org.transcript4j.SpeakerLabel;
import org.transcript4j.Turn;

/**
 * What a parser should make of one printed turn.
 *
 * @param label what {@code label().text()} should be; empty for no label
 * @param speaker what {@code speakerName()} should be
 * @param text what {@code text()} should be
 */
record ExpectedTurn(String label, String speaker, String text) {

    /** The same three of a turn that was parsed. */
    static ExpectedTurn of(Turn turn) {
        return new ExpectedTurn(turn.label().map(SpeakerLabel::text).orElse(""), turn.speakerName(), turn.text());
    }

    /** The same with all paragraphs run together. */
    ExpectedTurn flowing() {
        return new ExpectedTurn(label, speaker, text.replace("\n\n", " "));
    }
}
