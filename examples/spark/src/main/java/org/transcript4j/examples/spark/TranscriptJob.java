package org.transcript4j.examples.spark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads all files below a folder and writes their turns as Parquet.
 *
 * <p>It goes from chunk to chunk. A run that was stopped is started again with the same arguments and goes on behind the last
 * finished chunk; so is one whose folder has new files. One run writes to a folder at a time.
 */
@Command(
        name = "transcript-job",
        mixinStandardHelpOptions = true,
        description = "Reads transcripts and writes their turns as Parquet.")
public final class TranscriptJob implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(TranscriptJob.class);

    @Parameters(paramLabel = "IN", description = "The folder to read, on any file system that Hadoop knows.")
    private String in = "";

    @Parameters(
            paramLabel = "OUT",
            description = "The folder to write: turns, bad (files that could not be read, and why) and done.")
    private String out = "";

    @Option(
            names = "--chunk",
            paramLabel = "FILES",
            defaultValue = "100000",
            description =
                    "After how many files the results are kept if the job is stopped; ${DEFAULT-VALUE} by default.")
    private int chunkFiles;

    @Option(
            names = "--most-bytes",
            paramLabel = "BYTES",
            description = "Larger files are not read, but named in bad; by default what the memory of a task takes.")
    private Optional<Long> mostBytes = Optional.empty();

    TranscriptJob() {}

    /**
     * Runs the job, and ends the process if the status is not 0. Files that could not be read are no failure of the job.
     *
     * @param args two folders and options
     */
    public static void main(String[] args) {
        int status = run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String... args) {
        return new CommandLine(new TranscriptJob()).execute(args);
    }

    /** Called by picocli once the arguments are read. */
    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("transcripts").getOrCreate()) {
            run(spark);
        }
        return 0;
    }

    void run(SparkSession spark) throws IOException {
        InputFolder input = new InputFolder(in, spark.sparkContext().hadoopConfiguration());
        OutputFolder output = new OutputFolder(out, spark);
        BadFiles bad = new BadFiles(spark.sparkContext());
        Unfinished files = new Unfinished(
                input.files(output.path(), bad),
                output.finishedFiles(),
                bad,
                mostBytes.orElse(TaskSizes.mostBytes(spark.sparkContext())));
        output.forgetBadFiles();
        int chunk = output.nextChunk();
        for (List<InputFile> next = files.take(chunkFiles); !next.isEmpty(); next = files.take(chunkFiles)) {
            output.writeTurns(chunk, turns(spark, next, new FileReading(input, bad)));
            Map<String, String> reasons = bad.take();
            output.writeBadFiles(chunk, reasons);
            output.finish(chunk, names(next, reasons.keySet()));
            LOG.info("chunk {}: {} files, of which {} could not be read", chunk, next.size(), reasons.size());
            chunk++;
        }
        // What was met behind the last file that was taken.
        output.writeBadFiles(chunk, bad.take());
    }

    private static Dataset<Row> turns(SparkSession spark, List<InputFile> files, FileReading reading) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<List<String>> tasks = TaskSizes.deal(files, context.defaultParallelism());
        return spark.createDataFrame(context.parallelize(tasks, tasks.size()).flatMap(reading), TurnTable.SCHEMA);
    }

    private static List<String> names(List<InputFile> files, Set<String> without) {
        return files.stream()
                .map(InputFile::name)
                .filter(name -> !without.contains(name))
                .toList();
    }
}
