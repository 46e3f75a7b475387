package org.transcript4j.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.transcript4j.parse.TranscriptParser;

/**
 * Real transcripts, which are no part of the project, are read at least as well as they have been:
 * {@code mvn -pl transcript-core test -Dtest=CorpusAcceptanceTest -Dtranscript.corpus=DIR}. The folder holds
 * {@code plain/<family>/<source>/<file>} with {@code <file>.gold.jsonl} beside each. Without the property the test is skipped
 * and says so.
 */
class CorpusAcceptanceTest {

    private static final String PROPERTY = "transcript.corpus";
    private static final String SKIPPED =
            "The corpus acceptance test is skipped: name the folder of the corpus with -D" + PROPERTY + "=DIR";
    private static final String GOLD = ".gold.jsonl";

    /** What each family must reach at the least, 0 to 1. */
    private static final Map<String, Double> FLOORS = Map.ofEntries(
            Map.entry("bullets_initial", 0.993),
            Map.entry("chat_zoom", 0.997),
            Map.entry("debate_caps", 0.995),
            Map.entry("earnings_ownline", 0.990),
            Map.entry("initials_colon", 0.993),
            Map.entry("irc_log", 0.995),
            Map.entry("md_bold_colon", 0.995),
            Map.entry("name_colon_para", 0.995),
            Map.entry("name_colon_para_es", 0.997),
            Map.entry("name_colon_para_zh", 0.997),
            Map.entry("name_ts_ownline", 0.997),
            Map.entry("news_bulleted", 0.997),
            Map.entry("no_labels", 1.000),
            Map.entry("parliament_de", 0.994),
            Map.entry("play_ownline", 0.981),
            Map.entry("qa_letters", 0.979),
            Map.entry("screenplay", 0.992),
            Map.entry("speaker_n_colon", 0.995),
            Map.entry("ts_bold_inline", 0.997),
            Map.entry("ts_plain_inline", 0.997),
            Map.entry("tv_script", 0.995),
            Map.entry("us_congress_hearing", 0.993));

    /** What the mean over the families must reach at the least, 0 to 1. */
    private static final double MEAN_FLOOR = 0.995;

    private static final TranscriptParser PARSER = TranscriptParser.create();

    @Test
    void realTranscriptsAreReadAsWellAsBefore() throws IOException {
        String folder = System.getProperty(PROPERTY);
        if (folder == null) {
            System.out.println(SKIPPED);
        }
        Assumptions.assumeTrue(folder != null, SKIPPED);
        Map<String, Score> families = new TreeMap<>();
        scores(Path.of(folder, "plain")).forEach((family, scores) -> families.put(family, Score.mean(scores)));
        Score mean = Score.mean(families.values());

        families.forEach((family, score) -> System.out.printf("%-24s %s%n", family, score));
        System.out.printf("%-24s %s%n", "mean over families", mean);
        assertEquals(FLOORS.keySet(), families.keySet());
        assertAll(families.entrySet().stream()
                .map(entry -> () -> assertReaches(FLOORS.get(entry.getKey()), entry.getKey(), entry.getValue())));
        assertReaches(MEAN_FLOOR, "mean over families", mean);
    }

    private static void assertReaches(double floor, String what, Score score) {
        assertTrue(score.total() >= floor, () -> what + " falls short of " + floor + ": " + score);
    }

    private static Map<String, List<Score>> scores(Path corpus) throws IOException {
        Map<String, List<Score>> families = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path gold : files.filter(file -> file.toString().endsWith(GOLD))
                    .sorted()
                    .toList()) {
                String family = corpus.relativize(gold).getName(0).toString();
                families.computeIfAbsent(family, key -> new ArrayList<>()).add(score(gold));
            }
        }
        return families;
    }

    private static Score score(Path gold) throws IOException {
        String name = gold.getFileName().toString();
        Path file = gold.resolveSibling(name.substring(0, name.length() - GOLD.length()));
        try (Stream<String> lines = Files.lines(gold)) {
            return Scorer.score(lines.map(GoldReader::read).toList(), PARSER.parse(file));
        }
    }
}
