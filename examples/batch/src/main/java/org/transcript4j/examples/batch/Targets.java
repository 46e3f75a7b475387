package org.transcript4j.examples.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which file is written where. Each file goes to a place of its own, and no file that is read is written over.
 *
 * @param files the files to write and what they are made from
 * @param problems files that have no place
 */
record Targets(Map<Path, InputFile> files, List<Problem> problems) {

    /** Gives each file its place below {@code folder}; of two that would go to one place the first has it. */
    static Targets assign(List<InputFile> inputs, Path folder, String suffix) {
        Targets targets = new Targets(new LinkedHashMap<>(), new ArrayList<>());
        Set<Path> read = inputs.stream().map(input -> absolute(input.path())).collect(Collectors.toSet());
        for (InputFile input : inputs) {
            try {
                targets.assign(input, folder.resolve(input.place() + suffix), read);
            } catch (InvalidPathException e) {
                targets.refuse(
                        input,
                        "has a name that cannot be written in this system's charset; set another, for example with LC_ALL=C.UTF-8");
            }
        }
        return targets;
    }

    private void assign(InputFile input, Path target, Set<Path> read) {
        if (read.contains(absolute(target))) {
            refuse(
                    input,
                    "would be written over " + target + ", which is read too; name another folder or exclude one");
            return;
        }
        InputFile first = files.putIfAbsent(target, input);
        if (first != null && !absolute(first.path()).equals(absolute(input.path()))) {
            refuse(input, "would be written to the same place as " + first.path() + "; read it into another folder");
        }
    }

    private void refuse(InputFile input, String advice) {
        problems.add(new Problem(input.path(), advice));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
