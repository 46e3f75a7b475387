package org.transcript4j.jackson;

import java.io.Flushable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.Entry;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes one transcript entry by entry, for transcripts that are too long to be held as a whole or are not at their end yet.
 * Memory grows with the number of speakers alone. What is written is what {@link TranscriptModule} writes, and is read by a
 * mapper or by {@link TranscriptJsonReader}.
 *
 * <pre>{@code
 * Transcript header = Transcript.builder().title("Harbour hearing").build();
 * try (var writer = TranscriptJsonWriter.start(mapper.createGenerator(out), header, List.of(ana, rui))) {
 *     turns.forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>For many transcripts in one file use Jackson's own {@code mapper.writer().withRootValueSeparator("\n").writeValues(out)}.
 *
 * <p>Not thread-safe; no {@code null} goes in. Failures to write are {@link tools.jackson.core.JacksonException}s.
 */
public final class TranscriptJsonWriter implements AutoCloseable, Flushable {

    private final JsonGenerator generator;
    private final EntrySerializer entries;
    private final Map<String, Speaker> speakers;

    private TranscriptJsonWriter(JsonGenerator generator, EntrySerializer entries, Map<String, Speaker> speakers) {
        this.generator = generator;
        this.entries = entries;
        this.speakers = speakers;
    }

    /**
     * Writes all that stands before the entries.
     *
     * @param generator made by a mapper that has the {@link TranscriptModule}, whose options hold; closed by {@link #close()}
     * @param header title, summary, metadata and start of the transcript; without entries
     * @param speakers all who will speak
     * @throws IllegalArgumentException if the mapper has no {@code TranscriptModule}, the header has entries, or two
     *     different speakers have one id
     */
    public static TranscriptJsonWriter start(
            JsonGenerator generator, Transcript header, Collection<? extends Speaker> speakers) {
        TranscriptSerializer serializer = serializer(generator);
        if (!header.entries().isEmpty()) {
            throw new IllegalArgumentException(
                    "header must have no entries, but has " + header.entries().size());
        }
        Map<String, Speaker> byId = byId(speakers);
        generator.writeStartObject();
        serializer.writeHeader(header, List.copyOf(byId.values()), generator);
        generator.writeName(Names.ENTRIES);
        generator.writeStartArray();
        return new TranscriptJsonWriter(generator, serializer.entries(), byId);
    }

    private static TranscriptSerializer serializer(JsonGenerator generator) {
        if (generator.objectWriteContext() instanceof SerializationContext context
                && (ValueSerializer<?>) context.findValueSerializer(Transcript.class)
                        instanceof TranscriptSerializer serializer) {
            return serializer;
        }
        throw new IllegalArgumentException("generator must be made by a mapper that has the TranscriptModule");
    }

    private static Map<String, Speaker> byId(Collection<? extends Speaker> speakers) {
        Map<String, Speaker> byId = new LinkedHashMap<>();
        for (Speaker speaker : speakers) {
            Speaker other = byId.putIfAbsent(speaker.id(), speaker);
            if (other != null && !other.equals(speaker)) {
                throw new IllegalArgumentException("speakers have two different ones with the id " + speaker.id());
            }
        }
        return byId;
    }

    /**
     * Writes the next entry.
     *
     * @throws IllegalArgumentException if a speaker of it is none of those given at the start; nothing is written then
     */
    public void write(Entry entry) {
        if (entry instanceof Turn turn) {
            requireKnownSpeakers(turn);
        }
        entries.writeInTranscript(entry, generator);
    }

    private void requireKnownSpeakers(Turn turn) {
        for (Speaker speaker : turn.speakers()) {
            if (!speaker.equals(speakers.get(speaker.id()))) {
                throw new IllegalArgumentException(
                        "entry has a speaker who was not given at the start, with the id " + speaker.id());
            }
        }
    }

    /** Passes on what has been written so far; it is no complete document yet. */
    @Override
    public void flush() {
        generator.flush();
    }

    /**
     * Writes the end and closes the generator. The document is complete then, also where an exception kept some entries from
     * being written: who catches one must throw the document away.
     */
    @Override
    public void close() {
        if (!generator.isClosed()) {
            generator.writeEndArray();
            generator.writeEndObject();
            generator.close();
        }
    }
}
