package org.transcript4j.examples.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexNotFoundException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches transcripts: who said it, in which file and line. The exit status is 1 if something could not be read. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        subcommandsRepeatable = false,
        description = "Searches transcripts: who said it, in which file and line.")
public final class SearchCommand {

    /** Lucene tells of faster ways on newer versions of Java. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Runs the command, and ends the process if the status is not 0.
     *
     * @param args {@code index INDEX FOLDER...} or {@code find INDEX WORD...}
     */
    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        int status = new CommandLine(new SearchCommand()).execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Command(description = "Makes an index of all files below folders, in place of the one that is there.")
    int index(
            @Parameters(paramLabel = "INDEX", description = "The folder of the index.") Path index,
            @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "What to read.") List<Path> folders)
            throws IOException {
        AtomicInteger problems = new AtomicInteger();
        int turns = Indexing.run(index, folders, (file, e) -> {
            problems.incrementAndGet();
            err().println(file + " cannot be read: " + e);
        });
        err().println(turns + " turns");
        return problems.get() == 0 ? 0 : 1;
    }

    @Command(description = "Finds turns, the best first.")
    int find(
            @Parameters(paramLabel = "INDEX", description = "The folder of the index.") Path index,
            @Parameters(
                            paramLabel = "WORD",
                            arity = "1..*",
                            description = "What was said: all words; also \"a phrase\", begin*, -without, one | other.")
                    List<String> words,
            @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it: words of the name or label.")
                    Optional<String> speaker,
            @Option(
                            names = "--most",
                            paramLabel = "NUMBER",
                            defaultValue = "10",
                            description = "How many to print; ${DEFAULT-VALUE} by default.")
                    int most)
            throws IOException {
        try {
            Searching found = Searching.run(index, String.join(" ", words), speaker, most);
            found.hits().forEach(spec.commandLine().getOut()::println);
            err().println(found.hits().size() + " of " + found.total() + " turns");
            return 0;
        } catch (IndexNotFoundException e) {
            err().println("there is no index in " + index + "; make one: index " + index + " FOLDER");
            return 1;
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
