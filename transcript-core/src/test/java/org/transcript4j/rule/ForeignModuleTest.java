package org.transcript4j.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.transcript4j.parse.TranscriptParser;

/** A host that is a module of its own: it sees what the library exports, and nothing else. */
class ForeignModuleTest {

    private static final String MODULE = "module house.style { requires org.transcript4j.core; }";

    private static final String RULE = """
            package house.style;

            import java.util.Optional;
            import org.transcript4j.parse.TranscriptParser;
            import org.transcript4j.rule.LabelMatch;
            import org.transcript4j.rule.LineView;
            import org.transcript4j.rule.SpeakerLabelRule;

            public final class Tildes implements SpeakerLabelRule {

                @Override
                public Optional<LabelMatch> match(LineView line) {
                    int end = line.toString().indexOf('~', 1);
                    return line.length() > 0 && line.charAt(0) == '~' && end > 1
                            ? Optional.of(LabelMatch.label(1, end, end + 1))
                            : Optional.empty();
                }

                public static void main(String[] args) {
                    var parser = TranscriptParser.builder().labelRule(new Tildes()).build();
                    for (var turn : parser.parse("~ana~ hi\\n~bo~ hello\\n").transcript().turns()) {
                        System.out.println(turn.speakerName() + ": " + turn.text());
                    }
                    System.out.println(Tildes.class.getModule().isNamed() + " " + parser.getClass().getModule().getName());
                }
            }
            """;

    private static final String INTRUDER = """
            package house.style;

            public final class Intruder {
                org.transcript4j.internal.engine.Engine engine;
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aRuleOfAForeignModuleCompilesAndRuns() throws Exception {
        assertEquals("", compile("Tildes", RULE), "compiles against the exported packages");

        assertEquals(
                List.of("ana: hi", "bo: hello", "true org.transcript4j.core"), run("house.style/house.style.Tildes"));
    }

    @Test
    void whatIsNotExportedIsOutOfReach() throws Exception {
        String problems = compile("Intruder", INTRUDER);

        assertTrue(problems.contains("org.transcript4j.internal.engine"), problems);
        assertTrue(problems.contains("not visible") || problems.contains("does not export"), problems);
    }

    private String compile(String name, String source) throws IOException, URISyntaxException {
        Path sources = Files.createDirectories(folder.resolve("src/house/style"));
        Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
        Path type = Files.writeString(sources.resolve(name + ".java"), source);
        StringWriter problems = new StringWriter();
        PrintWriter out = new PrintWriter(problems, true);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--release",
                        "17",
                        "-proc:none",
                        "-Xlint:-options",
                        "-d",
                        classes().toString(),
                        "--module-path",
                        library(),
                        module.toString(),
                        type.toString());
        return problems.toString();
    }

    private List<String> run(String main) throws IOException, InterruptedException, URISyntaxException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", library() + File.pathSeparator + classes(), "--module", main));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, "the host ends");
        List<String> lines = Files.readAllLines(output);
        assertEquals(0, process.exitValue(), lines::toString);
        return lines;
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** The library and its only dependency, as modules. */
    private static String library() throws URISyntaxException {
        return location(TranscriptParser.class) + File.pathSeparator + location(LoggerFactory.class);
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
