package org.transcript4j.examples.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.transcript4j.Transcript;

class UploadsTest {

    private static final String TALK = "Ana: The ferry is late.\n\nBo: Is it?\n\nAna: It is.\n";

    @Test
    void anUploadIsRead() throws IOException {
        assertEquals(
                Optional.of(3),
                read(TALK.length(), TALK).map(transcript -> transcript.turns().size()));
    }

    @Test
    void oneThatIsTooLongIsNot() throws IOException {
        assertEquals(Optional.empty(), read(TALK.length() - 1, TALK));
    }

    private static Optional<Transcript> read(int longest, String text) throws IOException {
        return new Uploads(longest).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
