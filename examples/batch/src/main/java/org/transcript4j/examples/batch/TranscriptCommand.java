package org.transcript4j.examples.batch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.transcript4j.parse.TranscriptParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The batch command: turns files and folders of transcripts into JSON.
 *
 * <p>One file, or the bundled sample if none is named, goes to standard output, which takes nothing but that. Files and
 * folders go to the folder named with {@code -o}. The exit status is 0 if all went through, 1 if a file could not be read or
 * written, 2 if the command was called wrongly.
 */
@Command(
        name = "transcript",
        description = "Turns transcripts into JSON: who said what, where in the source, and when.",
        footer = "%nWithout a file it reads a sample interview.")
public final class TranscriptCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE_OR_FOLDER",
            arity = "0..*",
            description = "What to read. One file goes to standard output; more, or a folder, need -o.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write: a/b.txt below a folder that is read becomes FOLDER/a/b.txt.json.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            converter = FileNameGlob.Converter.class,
            description = "Pass over files with such a name, for example *.md; can be repeated.")
    private List<FileNameGlob> excluded = new ArrayList<>();

    @Option(
            names = "--explain",
            description = "In place of JSON, print the source with the role of each line and the reason for it.")
    private boolean explain;

    @Option(
            names = "--inspect",
            paramLabel = "FILE",
            description = "In place of JSON, write a page for the browser to FILE: the source by role beside the turns,"
                    + " and why.")
    private Optional<Path> page = Optional.empty();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description =
                    "The charset of all files; by default a byte order mark decides, then UTF-8, then windows-1252.")
    private Optional<Charset> charset = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "The format of all files, for example text or webvtt; by default it is found by their content.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this and do nothing.")
    boolean helpWanted;

    TranscriptCommand(Streams streams) {
        this.streams = streams;
    }

    /**
     * Runs the command with the streams of this process, and ends the process if the status is not 0.
     *
     * @param args files, folders and options
     */
    public static void main(String[] args) {
        int status = run(Streams.ofProcess(), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the command and returns its exit status. */
    static int run(Streams streams, String... args) {
        return new CommandLine(new TranscriptCommand(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, Charset.defaultCharset()))
                .setParameterExceptionHandler(TranscriptCommand::explainMisuse)
                .execute(args);
    }

    private static int explainMisuse(ParameterException e, String[] args) {
        e.getCommandLine().getErr().println(Printable.of(String.valueOf(e.getMessage())));
        e.getCommandLine().getErr().println("--help shows how to call it");
        return ExitCode.USAGE;
    }

    /** Called by picocli once the options are read. */
    @Override
    public Integer call() throws IOException {
        TranscriptParser parser = parser();
        if (page.isPresent()) {
            return inspect(parser, page.get()) ? 0 : FAILED;
        }
        OutputForm form = explain ? new ExplanationForm() : new JsonForm();
        boolean complete = output.isPresent()
                ? new FolderRun(parser, form, streams).run(findInputs(output.get()), output.get())
                : new SingleRun(new SingleSource(onlyInput(), parser, streams), form, streams).run();
        return complete ? 0 : FAILED;
    }

    private boolean inspect(TranscriptParser parser, Path target) throws IOException {
        if (explain || output.isPresent()) {
            throw misuse("--inspect writes one page and nothing else: leave out --explain and -o");
        }
        Optional<Path> file = onlyInput();
        if (file.isPresent()
                && Files.exists(file.get())
                && Files.exists(target)
                && Files.isSameFile(file.get(), target)) {
            throw misuse("--inspect would write over " + Printable.of(target) + ", which is read; name another file");
        }
        return new InspectionRun(new SingleSource(file, parser, streams), target, streams).run();
    }

    private TranscriptParser parser() {
        TranscriptParser.Builder parser = TranscriptParser.builder().explain(explain || page.isPresent());
        charset.ifPresent(parser::charset);
        format.ifPresent(parser::format);
        try {
            return parser.build();
        } catch (IllegalArgumentException e) {
            throw misuse("no parser can be built: " + e.getMessage());
        }
    }

    private Optional<Path> onlyInput() {
        if (inputs.stream().anyMatch(Files::isDirectory)) {
            throw misuse("a folder needs -o FOLDER: standard output takes the JSON of one file");
        }
        List<Path> files = inputs.stream().filter(this::isWanted).toList();
        if (files.size() > 1) {
            throw misuse("several files need -o FOLDER: standard output takes the JSON of one");
        }
        if (files.isEmpty() && !inputs.isEmpty()) {
            throw misuse("--exclude passes over every file that is named");
        }
        return files.stream().findFirst();
    }

    private boolean isWanted(Path file) {
        return excluded.stream().noneMatch(glob -> glob.matches(file));
    }

    private Inputs findInputs(Path folder) {
        if (inputs.isEmpty()) {
            throw misuse("-o needs a file or folder to read");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw misuse("-o needs a folder, and " + Printable.of(folder) + " is a file");
        }
        return Inputs.find(inputs, this::isWanted, folder);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
