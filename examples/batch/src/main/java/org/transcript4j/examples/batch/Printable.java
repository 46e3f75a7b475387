package org.transcript4j.examples.batch;

import java.nio.file.Path;

/** Text for a terminal: names of files may hold anything, escape sequences included. */
final class Printable {

    private Printable() {}

    static String of(Path path) {
        return of(path.toString());
    }

    /** The text with each control character replaced by U+FFFD. */
    static String of(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
