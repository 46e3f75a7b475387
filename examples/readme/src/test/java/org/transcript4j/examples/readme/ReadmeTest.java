package org.transcript4j.examples.readme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Entry;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.jackson.TranscriptModule;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.rule.LineView;
import org.transcript4j.source.ParseLimitException;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path SNIPPETS =
            Path.of("src", "test", "java", "org", "transcript4j", "examples", "readme", "ReadmeSnippets.java");

    static List<String> javaBlocks() {
        return Readme.blocks("java");
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void codeIsCompiledAndRunHere(String block) {
        String source = Readme.read(SNIPPETS);

        block.lines()
                .filter(line -> line.startsWith("import "))
                .forEach(line -> assertTrue(source.contains("\n" + line + "\n"), line));
        String code = block.lines()
                .filter(line -> !line.startsWith("import "))
                .map(line -> line.isEmpty() ? "" : "        " + line)
                .reduce("", (a, b) -> a + "\n" + b)
                .stripTrailing()
                .replaceFirst("^\n+", "");
        assertTrue(source.contains("\n" + code + "\n"), code);
    }

    @Test
    void codeReads() throws Throwable {
        List<String> lines = printed(ReadmeSnippets::parse).lines().toList();

        assertEquals("ANA BELL: Mr. Costa, is it broken?", lines.get(0));
        assertEquals("RUI COSTA: Come back in autumn.", lines.get(lines.size() - 1));
    }

    @Test
    void codeConfigures() {
        TranscriptParser parser = ReadmeSnippets.configured();

        List<Turn> turns = parser.parse("AB: Good evening.\nRC: Hello.\nAB: Well?\nRC: No.\n")
                .transcript()
                .turns();

        assertEquals("Ana Bell", turns.get(0).speakerName());
        String tooLong = "a".repeat(1_000_001);
        assertThrows(ParseLimitException.class, () -> parser.parse(tooLong));
    }

    @Test
    void codeWritesAndReadsJson() throws IOException {
        Transcript transcript = interview();

        assertEquals(transcript, ReadmeSnippets.json(transcript));
    }

    @Test
    void codeWritesAndReadsManyTranscripts(@TempDir Path folder) throws Throwable {
        List<Transcript> transcripts = List.of(interview(), excerpt());
        Path file = folder.resolve("transcripts.jsonl");

        String printed = printed(() -> ReadmeSnippets.lines(mapper(), file, transcripts));

        assertEquals("4\n2\n", printed);
        assertEquals(2, Readme.read(file).lines().count());
    }

    @Test
    void codeWritesAndReadsEntryByEntry(@TempDir Path folder) throws Throwable {
        Transcript interview = interview();
        Path file = folder.resolve("hearing.json");

        String printed =
                printed(() -> ReadmeSnippets.entryByEntry(mapper(), file, interview.speakers(), interview.entries()));

        assertEquals(
                interview.entries().stream().map(Entry::toString).toList(),
                printed.lines().toList());
        assertEquals(
                interview.entries(), mapper().readValue(file, Transcript.class).entries());
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().addModule(new TranscriptModule()).build();
    }

    @Test
    void codeHasRules() {
        assertEquals(
                List.of("ana", "rui"),
                ReadmeSnippets.pattern().turns().stream().map(Turn::speakerName).toList());
        assertTrue(ReadmeSnippets.rule().match(LineView.of("~ana~ hi")).isPresent());
        assertTrue(ReadmeSnippets.rule().match(LineView.of("")).isEmpty());
        assertTrue(ReadmeSnippets.rule().match(LineView.of("ana: hi")).isEmpty());
    }

    @Test
    void codeExplains() throws Throwable {
        String explanation = printed(ReadmeSnippets::explain);

        // How sure the parser is, and why, may change with each version.
        Readme.blocks("explanation").get(0).lines().limit(2).forEach(line -> {
            String beginning = line.replaceFirst(", \\d+% sure.*", "");
            assertTrue(explanation.contains(beginning), beginning);
        });
    }

    @Test
    void codePrints() throws IOException {
        assertTrue(ReadmeSnippets.print(interview()).contains("**ANA BELL:** Thank you."));
    }

    @Test
    void theTextIsTheOneThatIsRead() {
        assertEquals(List.of(Readme.read(Path.of("interview.txt"))), Readme.blocks("text"));
    }

    @Test
    void theDrawingIsTheResult() throws IOException {
        assertEquals(List.of(Drawing.of(interview())), Readme.blocks("drawing"));
    }

    @Test
    void theJsonIsTheResult() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new TranscriptModule().withSourceSpans(false))
                .build();
        String block = Readme.blocks("json").get(0);

        assertEquals(mapper.readTree(mapper.writeValueAsString(excerpt())), mapper.readTree(block));
    }

    /** The first two turns. */
    private static Transcript excerpt() throws IOException {
        Transcript interview = interview();
        return interview.withEntries(interview.entries().subList(0, 2));
    }

    static List<String> formats() {
        String section = Readme.section("What it reads");
        return Pattern.compile("`([a-z-]+)`(?=[^|]* \\| )")
                .matcher(section)
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theFormatsAreThere(String name) {
        assertDoesNotThrow(() -> TranscriptParser.builder().format(name).build());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        String pom = Readme.read(Readme.PROJECT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));

        Stream<String> versions = Readme.blocks("xml").stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("<version>"))
                .map(String::strip);
        assertEquals(
                List.of("<version>" + version + "</version>"),
                versions.distinct().toList());
    }

    private static Transcript interview() throws IOException {
        return TranscriptParser.create().parse(Path.of("interview.txt")).transcript();
    }

    private static String printed(Executable code) throws Throwable {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            code.execute();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
