package org.transcript4j.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither a file of 200 MB nor one that cannot be read stops the job. */
class LargeFileTest {

    private static final int LARGE = 200_000_000;

    @TempDir
    private Path temporary;

    @Test
    void goesThroughWithTheOthers() throws IOException {
        Path in = temporary.resolve("in");
        Path out = temporary.resolve("out");
        Local.write(in, "small.txt", Local.INTERVIEW);
        int turns = writeLarge(in.resolve("large.txt"));
        try (SparkSession spark = Local.session(Local.JAVA)) {
            Local.writeUnreadable(spark, in, "unreadable.txt");

            Local.run(spark, in, out);

            List<String> bad = Local.bad(spark, out);
            assertEquals(2, bad.size(), bad.toString());
            assertTrue(bad.get(0).matches("large.txt has 200\\d+ bytes, more than \\d+; give .*"), bad.get(0));
            assertTrue(bad.get(1).startsWith("unreadable.txt ChecksumException"), bad.get(1));
            assertEquals(List.of("small.txt 4"), turnsOfFiles(spark, out));

            Local.run(spark, in, out, "--most-bytes", LARGE + 100_000);

            assertEquals(List.of(bad.get(1)), Local.bad(spark, out));
            assertEquals(List.of("large.txt " + turns, "small.txt 4"), turnsOfFiles(spark, out));
        }
    }

    /** Two people who make long speeches; returns how many. */
    private static int writeLarge(Path file) throws IOException {
        String speech = "The harbour is ours, and so it will be when all of us are gone. ".repeat(60);
        int turns = 0;
        try (BufferedWriter large = Files.newBufferedWriter(file)) {
            for (long written = 0; written < LARGE; turns++) {
                String turn = (turns % 2 == 0 ? "ANA BELL: " : "RUI COSTA: ") + speech + "\n\n";
                large.write(turn);
                written += turn.length();
            }
        }
        return turns;
    }

    private static List<String> turnsOfFiles(SparkSession spark, Path out) {
        return spark
                .read()
                .parquet(out.resolve("turns").toString())
                .groupBy("file")
                .count()
                .orderBy("file")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0) + " " + row.getLong(1))
                .toList();
    }
}
