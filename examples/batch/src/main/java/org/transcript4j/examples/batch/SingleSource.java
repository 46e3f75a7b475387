package org.transcript4j.examples.batch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Position;

/** One file, or the sample if none is named. */
final class SingleSource {

    private static final String SAMPLE = "sample-interview.txt";

    private final Optional<Path> file;
    private final TranscriptParser parser;
    private final Streams streams;

    SingleSource(Optional<Path> file, TranscriptParser parser, Streams streams) {
        this.file = file;
        this.parser = parser;
        this.streams = streams;
    }

    /** The path as it was named. */
    Path path() {
        return file.orElse(Path.of(SAMPLE));
    }

    /** Reads it and prints its diagnostics, or why it cannot be read. */
    Optional<ParseResult> read() {
        try {
            ParseResult result = file.isPresent() ? parser.parse(file.get()) : parseSample();
            result.diagnostics().forEach(diagnostic -> print(result, diagnostic));
            return Optional.of(result);
        } catch (IOException | RuntimeException e) {
            streams.err().println(Problem.reading(path(), e));
            return Optional.empty();
        }
    }

    private ParseResult parseSample() throws IOException {
        try (InputStream sample = SingleSource.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new FileNotFoundException("it is missing in this program");
            }
            return parser.parse(sample);
        }
    }

    /** As compilers do it: the file, line and column, how bad it is, and what. */
    private void print(ParseResult result, Diagnostic diagnostic) {
        Position position = result.position(diagnostic.span().start());
        streams.err()
                .println(Printable.of(path()) + ":" + position.line() + ":" + position.column() + ": "
                        + diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + Printable.of(diagnostic.message()));
    }
}
