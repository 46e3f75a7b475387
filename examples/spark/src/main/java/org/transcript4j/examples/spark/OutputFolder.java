package org.transcript4j.examples.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The folder that is written: {@code turns}, {@code bad} and {@code done}, each as Parquet with a part {@code chunk=N} for
 * each chunk of files. A chunk counts once its {@code done} stands there, which is written last; until then a later run writes
 * it anew.
 */
final class OutputFolder {

    private static final StructType BAD =
            new StructType().add("file", DataTypes.StringType, false).add("reason", DataTypes.StringType, false);

    private final SparkSession spark;
    private final Path folder;
    private final FileSystem fileSystem;

    OutputFolder(String folder, SparkSession spark) throws IOException {
        this.spark = spark;
        this.folder = new Path(folder);
        this.fileSystem = this.folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    Path path() {
        return folder;
    }

    /** The names of the files that earlier runs read. */
    Set<String> finishedFiles() throws IOException {
        Set<String> files = new HashSet<>();
        for (Path chunk : finishedChunks()) {
            files.addAll(
                    spark.read().parquet(chunk.toString()).as(Encoders.STRING()).collectAsList());
        }
        return files;
    }

    /** The number of the chunk behind the last finished one. */
    int nextChunk() throws IOException {
        return 1
                + finishedChunks().stream()
                        .map(chunk -> chunk.getName().substring("chunk=".length()))
                        .map(Integer::valueOf)
                        .max(Comparator.naturalOrder())
                        .orElse(-1);
    }

    private List<Path> finishedChunks() throws IOException {
        FileStatus[] found = fileSystem.globStatus(new Path(folder, "done/chunk=*/_SUCCESS"));
        return found == null
                ? List.of()
                : Arrays.stream(found)
                        .map(success -> success.getPath().getParent())
                        .toList();
    }

    /** Forgets what earlier runs could not read: each run tries it again. */
    void forgetBadFiles() throws IOException {
        fileSystem.delete(new Path(folder, "bad"), true);
    }

    void writeTurns(int chunk, Dataset<Row> turns) {
        write("turns", chunk, turns);
    }

    void writeBadFiles(int chunk, Map<String, String> reasons) {
        List<Row> rows = reasons.entrySet().stream()
                .map(bad -> RowFactory.create(bad.getKey(), bad.getValue()))
                .toList();
        write("bad", chunk, spark.createDataFrame(rows, BAD).coalesce(1));
    }

    void finish(int chunk, List<String> files) {
        write(
                "done",
                chunk,
                spark.createDataset(files, Encoders.STRING()).toDF("file").coalesce(1));
    }

    private void write(String table, int chunk, Dataset<Row> rows) {
        Path part = new Path(folder, table + "/chunk=" + chunk);
        rows.write().mode(SaveMode.Overwrite).parquet(part.toString());
    }
}
