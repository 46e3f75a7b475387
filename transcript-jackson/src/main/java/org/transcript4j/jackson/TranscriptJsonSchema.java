package org.transcript4j.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of the form, for validators, generators of code, and readers in other languages. It lies in
 * the jar as {@code org/transcript4j/jackson/transcript-1.0.schema.json}.
 *
 * <pre>{@code
 * Schema schema = SchemaRegistry.withDefaultDialect(DRAFT_2020_12).getSchema(TranscriptJsonSchema.text());
 * List<Error> errors = schema.validate(json, InputFormat.JSON);
 * }</pre>
 *
 * <p>All that {@link TranscriptModule} writes is valid. What a schema can't say is checked by reading alone: that ids are those
 * of speakers, that ranges lie within their text and don't end before they start, and that no property stands twice. Its
 * {@code $defs} describe the values that stand alone: {@code #/$defs/turn}, {@code #/$defs/speaker} and so on.
 *
 * <p>Thread-safe; gives no {@code null}.
 */
public final class TranscriptJsonSchema {

    private static final String RESOURCE = "transcript-1.0.schema.json";

    private TranscriptJsonSchema() {}

    /** The schema, as JSON. */
    public static String text() {
        try (InputStream schema = TranscriptJsonSchema.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException("the jar has no " + RESOURCE);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
