package org.transcript4j.examples.inspector;

import java.util.List;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.source.Position;

/**
 * A diagnostic as the page shows it.
 *
 * @param severity how bad it is
 * @param message what it is
 * @param offset where it begins in the source, 0-based, in UTF-16 code units
 * @param line the same as a line, 1-based
 */
record Note(String severity, String message, int offset, int line) {

    /** All diagnostics, in source order. */
    static List<Note> of(ParseResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> {
                    int offset = diagnostic.span().start();
                    Position position = result.position(offset);
                    return new Note(Item.word(diagnostic.severity()), diagnostic.message(), offset, position.line());
                })
                .toList();
    }
}
