package org.transcript4j.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the negatives is complete. */
class NegativesTest {

    @Test
    void haveAReasonEach() {
        Negative.all().forEach(negative -> {
            assertFalse(negative.reason().isBlank(), negative::path);
            assertFalse(negative.text().isBlank(), negative::path);
        });
    }

    @Test
    void areAllInTheIndex() throws IOException {
        Path folder = Negative.folder();
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> present = files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
            assertEquals(present, Negative.all().stream().map(Negative::path).collect(Collectors.toSet()));
        }
    }
}
