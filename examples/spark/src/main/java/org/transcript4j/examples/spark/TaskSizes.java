package org.transcript4j.examples.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.transcript4j.source.ParseLimits;

/** Deals files out to tasks: many small ones to each, and a large one to a task of its own. */
final class TaskSizes {

    /** A task that reads less costs more to start than to run. */
    static final long LEAST_BYTES = 1L << 20;

    /** A task that reads more is long waited for, and long lost if its machine is. */
    static final long MOST_BYTES = 128L << 20;

    /** Opening a file takes about as long as reading this much. */
    static final long BYTES_TO_OPEN = 16L << 10;

    /** The parser's own limit, for texts of which each byte is a character. */
    private static final long PARSER_BYTES = ParseLimits.DEFAULT.maxCharacters();

    /** A transcript takes 8 bytes of memory for each byte of its source, and 20 if all turns are a few words. */
    private static final int MEMORY_FOR_A_BYTE = 20;

    private TaskSizes() {}

    /** How large a file may be, so that all tasks of an executor can read one as large without running out of memory. */
    static long mostBytes(SparkContext context) {
        SparkConf conf = context.conf();
        long memory = context.isLocal()
                ? Runtime.getRuntime().maxMemory()
                : conf.getSizeAsBytes("spark.executor.memory", "1g");
        int tasks = context.isLocal() ? context.defaultParallelism() : conf.getInt("spark.executor.cores", 1);
        return Math.min(PARSER_BYTES, memory / tasks / MEMORY_FOR_A_BYTE);
    }

    /**
     * The names of the files of each task. Large files come first, so that none is waited for at the end.
     *
     * @param cores how many tasks run at once
     */
    static List<List<String>> deal(List<InputFile> files, int cores) {
        long all = files.stream().mapToLong(TaskSizes::cost).sum();
        long each = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, all / (2L * cores)));
        List<InputFile> largestFirst = new ArrayList<>(files);
        largestFirst.sort(Comparator.comparingLong(InputFile::length).reversed());
        List<List<String>> tasks = new ArrayList<>();
        long room = 0;
        for (InputFile file : largestFirst) {
            if (room < cost(file)) {
                tasks.add(new ArrayList<>());
                room = each;
            }
            tasks.get(tasks.size() - 1).add(file.name());
            room -= cost(file);
        }
        return tasks;
    }

    private static long cost(InputFile file) {
        return file.length() + BYTES_TO_OPEN;
    }
}
