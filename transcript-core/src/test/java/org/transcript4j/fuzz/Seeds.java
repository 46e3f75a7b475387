package org.transcript4j.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.transcript4j.fixture.Fixture;

/** Where the fuzzer begins, and what is tried in each build. */
final class Seeds {

    private Seeds() {}

    /** The texts of the fixtures. */
    static Stream<byte[]> ofFixtures() {
        return Fixture.all().stream().map(fixture -> fixture.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Texts as UTF-8. */
    static Stream<byte[]> of(String... texts) {
        return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
