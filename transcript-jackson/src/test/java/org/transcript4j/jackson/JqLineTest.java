package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transcript4j.Paragraph;
import org.transcript4j.Transcript;
import tools.jackson.databind.json.JsonMapper;

/** The line of the README that lists who says what, by jq; passed over where jq is not installed. */
class JqLineTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    @Test
    void listsNameAndTextOfEveryTurn(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled(), "jq is not installed");
        List<Transcript> transcripts = List.of(
                Samples.everything(), Samples.unnamed(), Transcript.builder().build());
        // One on a line: jq reads sequences too.
        Path file = folder.resolve("interview.json");
        Files.writeString(
                file, transcripts.stream().map(MAPPER::writeValueAsString).collect(Collectors.joining("\n")));

        assertEquals(
                transcripts.stream().flatMap(JqLineTest::lines).toList(), run(folder, "sh", "-c", lineOfTheReadme()));
    }

    private static String lineOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        int start = readme.indexOf("\njq -r ");
        assertTrue(start >= 0, "the README has no line that begins with jq");
        return readme.substring(start, readme.indexOf("\n```", start));
    }

    private static Stream<String> lines(Transcript transcript) {
        return transcript.turns().stream()
                .map(turn -> turn.speakerName() + ": "
                        + turn.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" ")));
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            run(Path.of("."), "jq", "--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }
}
