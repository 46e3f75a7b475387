package org.transcript4j.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;

/**
 * A text in which nobody speaks, whatever it looks like.
 *
 * @param path where it stands among the negatives: its kind, a slash, its name
 * @param reason what in it looks like speaker labels
 * @param text the text
 */
record Negative(String path, String reason, String text) {

    private static final String INDEX = "index.tsv";

    /** All of them, in the order of their index. */
    static List<Negative> all() {
        return read(folder().resolve(INDEX)).lines().map(Negative::ofIndexLine).toList();
    }

    /** Where they stand. */
    static Path folder() {
        try {
            return Path.of(Negative.class.getResource("negatives/" + INDEX).toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the parser takes for a speaker in it, for people to read; empty where it rightly finds nobody. */
    List<String> speakersFound(TranscriptParser parser) {
        return parser.parse(text).transcript().turns().stream()
                .filter(turn -> turn.label().isPresent() || !turn.speakers().isEmpty())
                .map(Turn::speakerName)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return path;
    }

    private static Negative ofIndexLine(String line) {
        String[] fields = line.split("\t");
        return new Negative(fields[0], fields[1], read(folder().resolve(fields[0])));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
