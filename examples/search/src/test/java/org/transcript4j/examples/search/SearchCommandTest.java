package org.transcript4j.examples.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class SearchCommandTest {

    private static final String HARBOUR = """
            The harbour

            ANA BELL, HOST: Is the café by the harbour open again?

            RUI COSTA: It opened on Monday. The coffee is as bad
            as it ever was, and the harbour
            smells of tar.

            They say it is healthy.

            BELL: Then I will bring my own cup of tea.

            RUI COSTA: The tea is worse.
            """;
    private static final String CAPTIONS = """
            WEBVTT

            00:01.000 --> 00:02.500
            <v Cy Fry>Who moved <i>the</i>
            harbour lights?

            00:03.000 --> 00:04.000
            <v Jo Amsel>The harbour master, on Tuesday.
            """;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path index;

    /** What a call printed. */
    private record Call(int status, List<String> out, List<String> err) {

        static Call of(Object... args) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = new CommandLine(new SearchCommand())
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(List.of(args).stream().map(Object::toString).toArray(String[]::new));
            return new Call(
                    status,
                    out.toString().lines().toList(),
                    err.toString().lines().toList());
        }
    }

    @BeforeEach
    void makeIndex() throws IOException {
        folder = temporary.resolve("in");
        index = folder.resolve("index");
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("harbour.txt"), HARBOUR);
        Files.writeString(folder.resolve("b/lights.vtt"), CAPTIONS);

        assertEquals(new Call(0, List.of(), List.of("6 turns")), Call.of("index", index, folder));
    }

    static List<Arguments> queries() {
        return List.of(
                arguments(
                        "in the line of the word, not of the turn",
                        "smells",
                        List.of(
                                "harbour.txt:7: RUI COSTA: The coffee is as bad as it ever was, and the harbour **smells** of tar.")),
                arguments(
                        "in a later paragraph",
                        "healthy",
                        List.of("harbour.txt:9: RUI COSTA: They say it is **healthy**.")),
                arguments(
                        "in the second line of a cue",
                        "harbour lights",
                        List.of("b/lights.vtt:5: Cy Fry: Who moved the **harbour** **lights**?")),
                arguments("whatever the case", "MONDAY", List.of("harbour.txt:5: RUI COSTA: It opened on **Monday**.")),
                arguments(
                        "all words are wanted",
                        "tea cup",
                        List.of("harbour.txt:11: ANA BELL: Then I will bring my own **cup** of **tea**.")),
                arguments("a phrase", "\"tea is\"", List.of("harbour.txt:13: RUI COSTA: The **tea is** worse.")),
                arguments("a beginning", "wors*", List.of("harbour.txt:13: RUI COSTA: The tea is **worse**.")),
                arguments("without a word", "tea -cup", List.of("harbour.txt:13: RUI COSTA: The **tea** is worse.")),
                arguments("labels are not said", "costa", List.of()),
                arguments("a query of signs alone", "\"( + *", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void findsWhoSaidItAndWhere(String reason, String query, List<String> lines) {
        assertEquals(new Call(0, below(lines), count(lines.size())), Call.of("find", index, query));
    }

    static List<Arguments> speakers() {
        List<String> ana = List.of("harbour.txt:11: ANA BELL: Then I will bring my own cup of **tea**.");
        List<String> rui = List.of("harbour.txt:13: RUI COSTA: The **tea** is worse.");
        return List.of(
                arguments("a name", "Rui Costa", rui),
                arguments("part of a name", "costa", rui),
                arguments("the full name where the label is short", "Ana Bell", ana),
                arguments("a label", "BELL, HOST", ana),
                arguments("words in another order are another name", "Bell Ana", List.of()),
                arguments("words of two people", "Bell Costa", List.of()),
                arguments("no word", "?", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speakers")
    void asksForASpeaker(String reason, String name, List<String> lines) {
        assertEquals(new Call(0, below(lines), count(lines.size())), Call.of("find", index, "tea", "--speaker", name));
    }

    private static List<String> count(int turns) {
        return List.of(turns + " of " + turns + " turns");
    }

    private List<String> below(List<String> lines) {
        return lines.stream().map(line -> folder + "/" + line).toList();
    }

    @Test
    void printsTheBestAndTellsHowManyThereAre() {
        Call call = Call.of("find", index, "harbour", "--most", 2);

        assertEquals(2, call.out().size());
        assertEquals(List.of("2 of 4 turns"), call.err());
    }

    @Test
    void aNewIndexTakesThePlaceOfTheOld() throws IOException {
        Files.delete(folder.resolve("harbour.txt"));

        assertEquals(List.of("2 turns"), Call.of("index", index, folder).err());
        assertEquals(List.of("0 of 0 turns"), Call.of("find", index, "tea").err());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersGoThrough() throws IOException {
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere"));
        Path missing = temporary.resolve("missing");

        Call call = Call.of("index", index, missing, folder);

        assertEquals(1, call.status());
        assertTrue(
                call.err().get(0).startsWith(missing + " cannot be read: "),
                call.err().toString());
        assertTrue(
                call.err().get(1).startsWith(dangling + " cannot be read: "),
                call.err().toString());
        assertEquals("6 turns", call.err().get(2));
    }

    @Test
    void withoutAnIndexItSaysHowToMakeOne() {
        Path nowhere = temporary.resolve("nowhere");

        assertEquals(
                new Call(
                        1,
                        List.of(),
                        List.of("there is no index in " + nowhere + "; make one: index " + nowhere + " FOLDER")),
                Call.of("find", nowhere, "tea"));
    }

    @Test
    void aTerminalIsLeftAlone() {
        assertEquals("f:1: A\ufffd[2J: b c", new Hit("f", 1, "A\u001b[2J", "b\n\nc").toString());
    }
}
