package org.transcript4j.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The README as it stands at the top of the project. */
final class Readme {

    static final Path PROJECT = Path.of("..", "..");

    private static final String FENCE = "```";

    private Readme() {}

    /** The fenced blocks of a language, in order, without the fences. */
    static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : read(PROJECT.resolve("README.md")).lines().toList()) {
            if (open != null && line.equals(FENCE)) {
                blocks.add(open.toString());
                open = null;
            } else if (open != null) {
                open.append(line).append('\n');
            } else if (line.equals(FENCE + language)) {
                open = new StringBuilder();
            }
        }
        return blocks;
    }

    /** What stands below a heading, up to the next. */
    static String section(String heading) {
        String text = read(PROJECT.resolve("README.md"));
        int start = text.indexOf("\n## " + heading + "\n");
        return text.substring(start, text.indexOf("\n## ", start + 1));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
