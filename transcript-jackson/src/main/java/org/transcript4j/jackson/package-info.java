/**
 * Writes and reads transcripts as JSON, by Jackson 3.
 *
 * <p>{@link org.transcript4j.jackson.TranscriptModule} is all that most need: a mapper that has it writes and reads every value
 * of {@code org.transcript4j}. {@link org.transcript4j.jackson.TranscriptJsonWriter} and
 * {@link org.transcript4j.jackson.TranscriptJsonReader} do so entry by entry, for transcripts that are too long to be held as a
 * whole; {@link org.transcript4j.jackson.TranscriptJsonSchema} is the schema of the form, and
 * {@link org.transcript4j.jackson.PodcastTranscriptWriter} writes the JSON that podcast players read.
 */
@NullMarked
package org.transcript4j.jackson;

import org.jspecify.annotations.NullMarked;
