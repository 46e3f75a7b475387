package org.transcript4j.examples.batch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the arguments of a call stand for.
 *
 * @param files the files to read, those of a folder sorted by path
 * @param problems what cannot be read, as far as that is known without opening files
 */
record Inputs(List<InputFile> files, List<Problem> problems) {

    /**
     * Takes each file as it is named and looks for all files below each folder; links are followed.
     *
     * @param arguments files and folders
     * @param wanted which files to take
     * @param output the folder that is written: what lies in it is not read, unless it is itself an argument
     */
    static Inputs find(List<Path> arguments, Predicate<Path> wanted, Path output) {
        Inputs inputs = new Inputs(new ArrayList<>(), new ArrayList<>());
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                inputs.addFolder(argument, wanted, output);
            } else if (wanted.test(argument)) {
                inputs.files.add(new InputFile(argument, argument.getFileName()));
            }
        }
        return inputs;
    }

    private void addFolder(Path folder, Predicate<Path> wanted, Path output) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Walk(folder, wanted, output, found));
        } catch (IOException e) {
            problems.add(Problem.reading(folder, e));
        }
        found.stream()
                .sorted()
                .map(file -> new InputFile(file, folder.relativize(file)))
                .forEach(files::add);
    }

    /** One walk through a folder, which goes on whatever it meets. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Predicate<Path> wanted;
        private final Path output;
        private final List<Path> found;

        Walk(Path folder, Predicate<Path> wanted, Path output, List<Path> found) {
            this.folder = folder;
            this.wanted = wanted;
            this.output = output;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
            boolean written = !visited.equals(folder) && Files.exists(output) && Files.isSameFile(visited, output);
            return written ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!wanted.test(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isOther()) {
                problems.add(new Problem(file, "is neither a file nor a folder; name it by itself to read it"));
            } else {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(Problem.reading(file, e));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
            if (e != null) {
                problems.add(Problem.reading(visited, e));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
