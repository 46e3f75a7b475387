package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.transcript4j.source.TranscriptFormat;

class TranscriptFormatsTest {

    @Test
    void areFoundAsServices() {
        Set<String> names = ServiceLoader.load(TranscriptFormat.class).stream()
                .map(provider -> provider.get().name())
                .collect(Collectors.toSet());

        assertEquals(Set.of("webvtt", "subrip", "sbv", "podcast-html"), names);
    }
}
