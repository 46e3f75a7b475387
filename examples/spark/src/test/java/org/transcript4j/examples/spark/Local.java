package org.transcript4j.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/** The job in this process. */
final class Local {

    static final String JAVA = "org.apache.spark.serializer.JavaSerializer";
    static final String KRYO = "org.apache.spark.serializer.KryoSerializer";

    static final String INTERVIEW = """
            The harbour

            ANA BELL, HOST: Is the café by the harbour open again?

            RUI COSTA: It opened on Monday. [laughter] The coffee is as bad as it was.

            BELL: Then I will bring my own cup.

            RUI COSTA: The tea is worse.
            """;
    static final String CAPTIONS = """
            WEBVTT

            00:01.000 --> 00:02.500
            <v Cy Fry>Who moved the lights?

            00:03.000 --> 00:04.000
            <v Jo Amsel>Nobody knows.
            """;
    static final String RECOGNISED = """
            {"segments": [
              {"start": 0.5, "end": 1.5, "text": "Is it open?", "speaker": "SPEAKER_00"},
              {"start": 2.0, "end": 3.0, "text": "On Monday.", "speaker": "SPEAKER_01"}]}
            """;

    private Local() {}

    static SparkSession session(String serializer) {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.serializer", serializer)
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }

    static void run(SparkSession spark, Object... args) throws IOException {
        CommandLine.populateCommand(
                        new TranscriptJob(),
                        Stream.of(args).map(Object::toString).toArray(String[]::new))
                .run(spark);
    }

    /** The turns that were written, by file. */
    static List<Row> turns(SparkSession spark, Path out) {
        return spark.read()
                .parquet(out.resolve("turns").toString())
                .drop("chunk")
                .orderBy("file", "index")
                .collectAsList();
    }

    /** The files that could not be read, with the reasons, by file. */
    static List<String> bad(SparkSession spark, Path out) {
        return spark.read().parquet(out.resolve("bad").toString()).orderBy("file").collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .toList();
    }

    static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A file that stands there and cannot be read: its checksum is that of another text. For root, too. */
    static void writeUnreadable(SparkSession spark, Path folder, String name) throws IOException {
        var path = new org.apache.hadoop.fs.Path(folder.toUri().toString(), name);
        try (var out =
                path.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(path)) {
            out.writeBytes(INTERVIEW);
        }
        Files.writeString(folder.resolve(name), INTERVIEW.replace('a', 'e'));
    }
}
