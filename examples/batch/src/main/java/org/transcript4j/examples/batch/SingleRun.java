package org.transcript4j.examples.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.transcript4j.parse.ParseResult;

/** Reads one source and writes it to standard output. */
final class SingleRun {

    private final SingleSource source;
    private final OutputForm form;
    private final Streams streams;

    SingleRun(SingleSource source, OutputForm form, Streams streams) {
        this.source = source;
        this.form = form;
        this.streams = streams;
    }

    /** Writes the source; returns whether it went through. */
    boolean run() {
        return source.read().map(this::write).orElse(false);
    }

    private boolean write(ParseResult result) {
        try {
            form.write(result, streams.out());
            streams.out().flush();
            return true;
        } catch (IOException e) {
            streams.err().println(Problem.writing(Path.of("standard output"), e));
            return false;
        }
    }
}
