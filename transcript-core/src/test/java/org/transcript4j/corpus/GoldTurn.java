package org.transcript4j.corpus;

import java.util.List;

/**
 * A turn as people read it.
 *
 * @param speaker the label as printed, without decoration
 * @param line the 1-based line of the label
 * @param speech how many letters and digits of speech stand on which lines
 */
record GoldTurn(String speaker, int line, List<LineCount> speech) {

    /**
     * Letters and digits on one line.
     *
     * @param line the 1-based line
     * @param count how many letters and digits of it are this turn's
     */
    record LineCount(int line, int count) {}

    GoldTurn {
        speech = List.copyOf(speech);
    }
}
