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

/** Reads one file, or the sample, and writes it to standard output. */
final class SingleRun {

    private static final String SAMPLE = "sample-interview.txt";

    private final TranscriptParser parser;
    private final OutputForm form;
    private final Streams streams;

    SingleRun(TranscriptParser parser, OutputForm form, Streams streams) {
        this.parser = parser;
        this.form = form;
        this.streams = streams;
    }

    /** Writes the file, or the sample if there is none; returns whether it went through. */
    boolean run(Optional<Path> file) {
        Path name = file.orElse(Path.of(SAMPLE));
        ParseResult result;
        try {
            result = file.isPresent() ? parser.parse(file.get()) : parseSample();
        } catch (IOException | RuntimeException e) {
            streams.err().println(Problem.reading(name, e));
            return false;
        }
        result.diagnostics().forEach(diagnostic -> print(name, result, diagnostic));
        try {
            form.write(result, streams.out());
            streams.out().flush();
            return true;
        } catch (IOException e) {
            streams.err().println(Problem.writing(Path.of("standard output"), e));
            return false;
        }
    }

    private ParseResult parseSample() throws IOException {
        try (InputStream sample = SingleRun.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new FileNotFoundException("it is missing in this program");
            }
            return parser.parse(sample);
        }
    }

    /** As compilers do it: the file, line and column, how bad it is, and what. */
    private void print(Path name, ParseResult result, Diagnostic diagnostic) {
        Position position = result.position(diagnostic.span().start());
        streams.err()
                .println(Printable.of(name) + ":" + position.line() + ":" + position.column() + ": "
                        + diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + Printable.of(diagnostic.message()));
    }
}
