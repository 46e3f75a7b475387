package org.transcript4j.examples.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.transcript4j.examples.inspector.InspectorPage;
import org.transcript4j.parse.ParseResult;

/** Reads one source and writes the page that shows how it was read. */
final class InspectionRun {

    private final SingleSource source;
    private final Path target;
    private final Streams streams;

    InspectionRun(SingleSource source, Path target, Streams streams) {
        this.source = source;
        this.target = target;
        this.streams = streams;
    }

    /** Writes the page; returns whether it went through. */
    boolean run() {
        return source.read().map(this::write).orElse(false);
    }

    private boolean write(ParseResult result) {
        String name = String.valueOf(source.path().getFileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            InspectorPage.of(name, result).writeTo(out);
            return true;
        } catch (IOException | RuntimeException e) {
            streams.err().println(Problem.writing(target, e));
            return false;
        }
    }
}
