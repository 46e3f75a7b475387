package org.transcript4j.jackson;

import java.util.List;
import java.util.Map;
import org.transcript4j.Entry;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import tools.jackson.core.JsonGenerator;

final class TranscriptSerializer extends FormSerializer<Transcript> {

    private final SpeakerSerializer speakers = new SpeakerSerializer();
    private final EntrySerializer entries;

    TranscriptSerializer(SourceWriter source) {
        super(Transcript.class);
        entries = new EntrySerializer(source);
    }

    @Override
    void writeProperties(Transcript transcript, JsonGenerator generator) {
        writeHeader(transcript, transcript.speakers(), generator);
        generator.writeName(Names.ENTRIES);
        generator.writeStartArray();
        for (Entry entry : transcript.entries()) {
            entries.writeInTranscript(entry, generator);
        }
        generator.writeEndArray();
    }

    /** Writes all but the entries. */
    void writeHeader(Transcript transcript, List<Speaker> listed, JsonGenerator generator) {
        writeString(Names.SCHEMA_VERSION, FormVersion.WRITTEN, generator);
        writeString(Names.TITLE, transcript.title(), generator);
        writeStrings(Names.SUMMARY, transcript.summary(), generator);
        writeMetadata(transcript.metadata(), generator);
        if (transcript.startedAt().isPresent()) {
            writeString(Names.STARTED_AT, transcript.startedAt().get().toString(), generator);
        }
        speakers.writeProperty(Names.SPEAKERS, listed, generator);
    }

    EntrySerializer entries() {
        return entries;
    }

    private static void writeMetadata(Map<String, String> metadata, JsonGenerator generator) {
        if (!metadata.isEmpty()) {
            generator.writeName(Names.METADATA);
            generator.writeStartObject();
            for (Map.Entry<String, String> field : metadata.entrySet()) {
                generator.writeName(field.getKey());
                generator.writeString(field.getValue());
            }
            generator.writeEndObject();
        }
    }
}
