package org.transcript4j.examples.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.transcript4j.examples.batch.TranscriptCommand;

/**
 * Measures how fast the batch command and the job read the same files on this machine, each in a process of its own from its
 * start to its end, and prints a table. A measurement, no test. On a machine that others use too, core seconds tell more than
 * seconds.
 */
final class Throughput {

    private static final double MEGABYTE = 1e6;

    private final Path temporary;
    private final Path in;
    private int files;
    private long bytes;

    private Throughput(Path temporary) {
        this.temporary = temporary;
        this.in = temporary.resolve("in");
    }

    /**
     * Measures.
     *
     * @param args a folder, and how many bytes its files, repeated, are to have together
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Throughput throughput = new Throughput(Files.createTempDirectory("throughput"));
        try {
            throughput.repeat(Path.of(args[0]), Long.parseLong(args[1]));
            throughput.measure();
        } finally {
            delete(throughput.temporary);
        }
    }

    private void repeat(Path folder, long most) throws IOException {
        List<Path> originals;
        try (Stream<Path> found = Files.walk(folder)) {
            originals = found.filter(Files::isRegularFile).sorted().toList();
        }
        while (bytes < most) {
            Path original = originals.get(files % originals.size());
            Path copy = in.resolve(files / originals.size() + "/" + folder.relativize(original));
            Files.createDirectories(copy.getParent());
            Files.copy(original, copy);
            files++;
            bytes += Files.size(copy);
        }
    }

    private void measure() throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%d files, %.0f MB, %d cores%n%n",
                files,
                bytes / MEGABYTE,
                Runtime.getRuntime().availableProcessors());
        System.out.println("| | seconds | MB/s | core seconds | MB per core second |\n|---|---|---|---|---|");
        time("batch command", List.of(), TranscriptCommand.class, in.toString(), "-o");
        time("job", job(), TranscriptJob.class, in.toString());
    }

    private static List<String> job() {
        List<String> options =
                new ArrayList<>(List.of(System.getProperty("spark.jvm").split(" ")));
        options.add("-Dspark.master=local[*]");
        options.add("-Dspark.ui.enabled=false");
        options.add("-Dspark.driver.bindAddress=127.0.0.1");
        options.add("-Dspark.driver.host=127.0.0.1");
        return options;
    }

    private void time(String name, List<String> options, Class<?> main, String... args)
            throws IOException, InterruptedException {
        Path out = temporary.resolve("out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx4g");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        command.add(out.toString());
        File log = temporary.resolve("log").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Duration cores = Duration.ZERO;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            cores = process.info().totalCpuDuration().orElse(cores);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double coreSeconds = cores.toMillis() / 1e3;
        int status = process.exitValue();
        if (status != 0) {
            throw new IllegalStateException(name + " ended with " + status + ": " + Files.readString(log.toPath()));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.0f | %.1f |%n",
                name,
                seconds,
                bytes / MEGABYTE / seconds,
                coreSeconds,
                bytes / MEGABYTE / coreSeconds);
        delete(out);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
