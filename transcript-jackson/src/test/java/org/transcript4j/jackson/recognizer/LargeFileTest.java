package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;

/**
 * A file of a recogniser with a time for each word is read, values and all, in ten times its size of memory: 6 MB in the 64 MB
 * that the build gives this class, 100 MB with {@code -Dsmall-heap=1g}.
 */
@Tag("small-heap")
class LargeFileTest {

    private static final int TIMES = 10;
    private static final long LARGEST = 1L << 30;
    private static final int WORDS = 12;
    private static final List<String> SAID = List.of("the", "harbour", "bridge", "hums", "in", "wind", "again");

    @Test
    void ofUtterancesWithTheirWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deepgram.json");
        int utterances = write(file, "{\"results\":{\"utterances\":[", LargeFileTest::utterance, "]}}");

        check(file, "deepgram", utterances);
    }

    /** The speakers of a word stand beside it, its confidence and text one level deeper. */
    @Test
    void ofWordsWithoutUtterances(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aws.json");
        int utterances = write(
                file, "{\"jobName\":\"x\",\"results\":{\"transcripts\":[],\"items\":[", LargeFileTest::items, "]}}");

        check(file, "aws-transcribe", utterances);
    }

    /** Gives the JSON of an utterance. */
    private interface Utterance {
        String json(int number);
    }

    private static int write(Path file, String before, Utterance utterance, String after) throws IOException {
        long heap = Runtime.getRuntime().maxMemory();
        assumeTrue(heap <= LARGEST, "run with -Xmx64m or -Xmx1g");
        int count = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(before);
            for (long left = heap / TIMES; left > 0; count++) {
                String json = (count > 0 ? "," : "") + utterance.json(count);
                out.write(json);
                left -= json.length();
            }
            out.write(after);
        }
        return count;
    }

    private static void check(Path file, String format, int utterances) throws IOException {
        ParseResult result = TranscriptParser.create().parse(file);
        List<Turn> turns = result.transcript().turns();
        List<Word> lastWords = turns.get(turns.size() - 1).paragraphs().get(0).words();

        assertEquals(format, result.format());
        assertEquals(List.of(), result.diagnostics());
        assertEquals(utterances, turns.size());
        assertEquals(
                (long) utterances * WORDS,
                turns.stream()
                        .flatMap(turn -> turn.paragraphs().stream())
                        .mapToLong(paragraph -> paragraph.words().size())
                        .sum());
        assertEquals(
                seconds(utterances * WORDS - 1, 0),
                String.format(
                        Locale.ROOT,
                        "%.3f",
                        lastWords.get(WORDS - 1).time().start().toMillis() / 1_000.0));
    }

    private static String seconds(int word, int more) {
        long millis = 370L * word + more;
        return millis / 1_000 + "." + String.valueOf(1_000 + millis % 1_000).substring(1);
    }

    private static String said(int word) {
        return SAID.get(word % SAID.size()) + (word % WORDS == WORDS - 1 ? "." : "");
    }

    private static String utterance(int number) {
        StringBuilder words = new StringBuilder();
        StringBuilder text = new StringBuilder();
        int speaker = number % 3;
        int first = number * WORDS;
        for (int word = first; word < first + WORDS; word++) {
            words.append(word > first ? "," : "")
                    .append("{\"word\":\"%s\",\"start\":%s,\"end\":%s,\"confidence\":0.9871,\"speaker\":%d}"
                            .formatted(said(word), seconds(word, 0), seconds(word, 290), speaker));
            text.append(word > first ? " " : "").append(said(word));
        }
        return "{\"start\":%s,\"end\":%s,\"transcript\":\"%s\",\"words\":[%s],\"speaker\":%d}"
                .formatted(seconds(first, 0), seconds(first + WORDS, 0), text, words, speaker);
    }

    private static String items(int number) {
        StringBuilder items = new StringBuilder();
        int first = number * WORDS;
        for (int word = first; word < first + WORDS; word++) {
            items.append(word > first ? "," : "")
                    .append("""
                            {"type":"pronunciation","start_time":"%s","end_time":"%s","speaker_label":"spk_%d",\
                            "alternatives":[{"confidence":"0.98","content":"%s"}]}""".formatted(seconds(word, 0), seconds(word, 290), number % 3, said(word)));
        }
        return items.toString();
    }
}
