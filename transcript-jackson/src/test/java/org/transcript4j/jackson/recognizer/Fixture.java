package org.transcript4j.jackson.recognizer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A document written from the documentation of a service, and what is to be made of it, in a file beside it: the form it is
 * in, the reason that it is here, the name of the format, and the cues and problems as {@link Reading} shows them.
 */
record Fixture(String name, String json, List<String> lines) {

    private static final String FOLDER = "fixtures";

    static List<Fixture> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Fixture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fixture of(String name) {
        return read(folder().resolve(name + ".json"));
    }

    private static Path folder() {
        try {
            URI uri = Objects.requireNonNull(Fixture.class.getResource(FOLDER), FOLDER)
                    .toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fixture read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            List<String> lines = Files.readAllLines(file.resolveSibling(name + ".expect"));
            return new Fixture(name, Files.readString(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String form() {
        return values("form").get(0);
    }

    String reason() {
        return values("reason").get(0);
    }

    String format() {
        return values("format").get(0);
    }

    List<String> cues() {
        return values("cue");
    }

    List<String> problems() {
        return values("problem");
    }

    private List<String> values(String key) {
        String prefix = key + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    Reading read() {
        return Reading.of(Reading.format(format()), json);
    }

    @Override
    public String toString() {
        return name;
    }
}
