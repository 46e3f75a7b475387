package org.transcript4j.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Transcript;
import org.transcript4j.examples.batch.TranscriptCommand;
import tools.jackson.databind.json.JsonMapper;

class TranscriptJobTest {

    private static final int FILES = 7;

    @TempDir
    private Path temporary;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = temporary.resolve("in");
        out = in.resolve("out");
        Local.write(in, "a/b/c.txt", Local.INTERVIEW);
        Local.write(in, "a/b c%20#?.txt", Local.INTERVIEW);
        Local.write(in, "a/captions.vtt", Local.CAPTIONS);
        Local.write(in, "_d/recognised.json", Local.RECOGNISED);
        Local.write(in, ".e/empty.txt", "");
        Local.write(in, "no labels.txt", "The sea was calm.\n");
        Files.write(in.resolve("latin.txt"), Local.INTERVIEW.getBytes(Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Local.JAVA, Local.KRYO})
    void givesTheTurnsOfTheBatchCommand(String serializer) throws IOException {
        try (SparkSession spark = Local.session(serializer)) {
            assertEquals(
                    serializer,
                    spark.sparkContext().env().serializer().getClass().getName());
            Local.run(spark, in, out);

            assertEquals(turnsOfTheBatchCommand(), Local.turns(spark, out));
            assertEquals(List.of(), Local.bad(spark, out));
        }
    }

    private List<Row> turnsOfTheBatchCommand() throws IOException {
        Path json = temporary.resolve("json");
        TranscriptCommand.main(new String[] {
            in.toString(),
            "-o",
            json.toString(),
            "--exclude",
            "*.parquet",
            "--exclude",
            "*.crc",
            "--exclude",
            "_SUCCESS"
        });
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(json)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            assertEquals(FILES, sorted.size());
            for (Path file : sorted) {
                String name = json.relativize(file).toString().replaceFirst("\\.json$", "");
                var turns = mapper.readValue(file, Transcript.class).turns();
                for (int i = 0; i < turns.size(); i++) {
                    rows.add(TurnTable.row(name, i, turns.get(i)));
                }
            }
        }
        assertTrue(rows.size() > FILES);
        return rows;
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        try (SparkSession spark = Local.session(Local.KRYO)) {
            // Reading this takes longer than stopping.
            Local.write(in, "b.txt", Local.INTERVIEW.repeat(10_000));
            Path whole = temporary.resolve("whole");
            Local.run(spark, in, whole);
            stopAfterTheFirstChunk(spark);
            assertThrows(SparkException.class, () -> Local.run(spark, in, out, "--chunk", 5));
            assertFalse(Files.exists(out.resolve("done/chunk=1/_SUCCESS")), "the second chunk is not done");

            Local.run(spark, in, out, "--chunk", 5);

            assertEquals(Local.turns(spark, whole), Local.turns(spark, out));
        }
    }

    private void stopAfterTheFirstChunk(SparkSession spark) {
        Path done = out.resolve("done/chunk=0/_SUCCESS");
        spark.sparkContext().addSparkListener(new SparkListener() {
            private boolean stopped;

            @Override
            public void onJobStart(SparkListenerJobStart start) {
                if (!stopped && Files.exists(done)) {
                    stopped = true;
                    spark.sparkContext().cancelAllJobs();
                }
            }
        });
    }

    @Test
    void doesNotReadAgainWhatIsDone() throws IOException {
        try (SparkSession spark = Local.session(Local.JAVA)) {
            Local.run(spark, in, out, "--chunk", 3);
            List<Row> before = Local.turns(spark, out);
            // As if it had been stopped after the turns of the last chunk were written, and before it was done.
            Path last = out.resolve("done/chunk=2/_SUCCESS");
            Files.delete(last);
            for (String file : List.of("a/b/c.txt", "a/captions.vtt", "_d/recognised.json")) {
                Local.write(in, file, "ANA BELL: Who reads this?\n");
            }
            Local.write(in, "new.txt", "The sea was rough.\n");

            Local.run(spark, in, out);

            List<Row> after = new ArrayList<>(Local.turns(spark, out));
            assertTrue(after.removeIf(row -> row.getString(0).equals("new.txt")), "what is new is read");
            assertEquals(before, after);
            assertTrue(Files.exists(last));
        }
    }

    @Test
    void whatIsBadIsNamedAndTriedAgainByTheNextRun() throws IOException {
        try (SparkSession spark = Local.session(Local.JAVA)) {
            Local.writeUnreadable(spark, in, "unreadable.txt");
            Local.write(in, "large.txt", "a".repeat(400));
            Local.write(in, "10:30.txt", Local.INTERVIEW);
            Local.run(spark, in, out, "--chunk", 3, "--most-bytes", 399);

            List<String> bad = Local.bad(spark, out);
            assertEquals(3, bad.size(), bad.toString());
            // Hadoop on a local disk is not up to such a name.
            assertTrue(bad.get(0).startsWith("10:30.txt IllegalArgumentException: "), bad.get(0));
            assertEquals(
                    "large.txt has 400 bytes, more than 399; give the executors more memory, or split it", bad.get(1));
            assertTrue(bad.get(2).startsWith("unreadable.txt ChecksumException: "), bad.get(2));

            Files.delete(in.resolve("10:30.txt"));
            Files.delete(in.resolve(".unreadable.txt.crc"));
            Local.run(spark, in, out);

            assertEquals(List.of(), Local.bad(spark, out));
            assertEquals(
                    // Two more, and one of all is empty.
                    FILES + 1,
                    spark.read()
                            .parquet(out.resolve("turns").toString())
                            .select("file")
                            .distinct()
                            .count());
        }
    }
}
