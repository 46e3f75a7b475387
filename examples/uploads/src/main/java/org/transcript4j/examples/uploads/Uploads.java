package org.transcript4j.examples.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.transcript4j.Transcript;
import org.transcript4j.jackson.TranscriptModule;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.ParseLimitException;
import org.transcript4j.source.ParseLimits;
import tools.jackson.databind.json.JsonMapper;

/** Reads what strangers upload: one parser for all requests, a limit that fits them, and counts in the log. */
public final class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class.getName());

    /** Ten hours of speech, in UTF-16 code units. */
    private static final int LONGEST = 1_000_000;

    private static final String UPLOAD = """
            Ana Bell: The ferry is late.

            Rui Costa: Is it?

            Ana Bell: It is, I am afraid.
            """;

    private final TranscriptParser parser;

    /**
     * Takes uploads up to a length.
     *
     * @param longest how many UTF-16 code units one may have; the notes on security say what that means in memory
     */
    public Uploads(int longest) {
        parser = TranscriptParser.builder()
                .limits(ParseLimits.DEFAULT.withMaxCharacters(longest))
                .build();
    }

    /**
     * Reads one upload, by any thread; the stream stays open.
     *
     * @return the transcript, or nothing if the upload is too long
     * @throws IOException if the connection breaks off
     */
    public Optional<Transcript> read(InputStream upload) throws IOException {
        try {
            ParseResult result = parser.parse(upload);
            // Codes and places. A diagnostic's message may quote the source, which doesn't belong into a log.
            LOG.log(Level.INFO, "{0}, {1}", new Object[] {
                result, result.diagnostics().stream().map(Diagnostic::code).toList()
            });
            return Optional.of(result.transcript());
        } catch (ParseLimitException tooLong) {
            LOG.info(tooLong.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Prints an upload as JSON.
     *
     * @param args nothing
     * @throws IOException never, for the upload is at hand
     */
    public static void main(String[] args) throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new TranscriptModule()).build();
        InputStream upload = new ByteArrayInputStream(UPLOAD.getBytes(StandardCharsets.UTF_8));
        new Uploads(LONGEST).read(upload).map(mapper::writeValueAsString).ifPresent(System.out::println);
    }
}
