package org.transcript4j.examples.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;

/** Reads many files and writes each to its place below a folder. What fails is named, and the others go through. */
final class FolderRun {

    private final TranscriptParser parser;
    private final OutputForm form;
    private final Streams streams;
    private final SummaryTable summary = new SummaryTable();
    private final List<Problem> problems = new ArrayList<>();

    FolderRun(TranscriptParser parser, OutputForm form, Streams streams) {
        this.parser = parser;
        this.form = form;
        this.streams = streams;
    }

    /** Reads and writes all files, prints the summary and the problems; returns whether there were none. */
    boolean run(Inputs inputs, Path folder) {
        Targets targets = Targets.assign(inputs.files(), folder, form.suffix());
        problems.addAll(inputs.problems());
        problems.addAll(targets.problems());
        try (Progress progress = Progress.on(streams, targets.files().size())) {
            targets.files().forEach((target, file) -> {
                convert(file, target);
                progress.step();
            });
        }
        summary.print(streams.err());
        problems.forEach(streams.err()::println);
        return problems.isEmpty();
    }

    private void convert(InputFile file, Path target) {
        ParseResult result;
        try {
            result = parser.parse(file.path());
        } catch (IOException | RuntimeException e) {
            problems.add(Problem.reading(file.path(), e));
            return;
        }
        try {
            write(result, target);
        } catch (IOException | RuntimeException e) {
            problems.add(Problem.writing(target, e));
            return;
        }
        summary.add(file.place(), result);
    }

    private void write(ParseResult result, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            form.write(result, out);
        }
    }
}
