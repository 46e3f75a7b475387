package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Cue;
import org.transcript4j.Entry;
import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read as an equal value, by any way through Jackson. */
@Domain(TranscriptDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class RoundTripProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TranscriptModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A type of a host application. */
    record Archive(
            Transcript transcript,
            List<Entry> entries,
            Map<String, Turn> byName,
            Optional<Aside> aside,
            Block[] blocks) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Archive that
                    && transcript.equals(that.transcript)
                    && entries.equals(that.entries)
                    && byName.equals(that.byName)
                    && aside.equals(that.aside)
                    && List.of(blocks).equals(List.of(that.blocks));
        }

        @Override
        public int hashCode() {
            return transcript.hashCode();
        }
    }

    @Property
    void transcriptsAsBytes(@ForAll Transcript transcript) {
        assertEquals(transcript, MAPPER.readValue(MAPPER.writeValueAsBytes(transcript), Transcript.class));
    }

    @Property
    void transcriptsAsText(@ForAll Transcript transcript) {
        assertEquals(transcript, MAPPER.readValue(MAPPER.writeValueAsString(transcript), Transcript.class));
    }

    @Property
    void transcriptsAsTrees(@ForAll Transcript transcript) {
        JsonNode tree = MAPPER.valueToTree(transcript);

        assertEquals(transcript, MAPPER.treeToValue(tree, Transcript.class));
        assertEquals(transcript, MAPPER.convertValue(transcript, Transcript.class));
    }

    @Property
    void metadataInOrder(@ForAll Transcript transcript) {
        Transcript read = MAPPER.readValue(MAPPER.writeValueAsString(transcript), Transcript.class);

        assertEquals(
                List.copyOf(transcript.metadata().entrySet()),
                List.copyOf(read.metadata().entrySet()));
    }

    @Property
    void propertiesInAnyOrder(@ForAll Transcript transcript, @ForAll Random random) {
        JsonNode shuffled = shuffled(MAPPER.readTree(MAPPER.writeValueAsString(transcript)), random);

        assertEquals(transcript, MAPPER.readValue(MAPPER.writeValueAsString(shuffled), Transcript.class));
    }

    @Property
    void withoutSourceSpans(@ForAll Transcript transcript) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new TranscriptModule().withSourceSpans(false))
                .build();

        assertEquals(
                transcript.withoutSource(), mapper.readValue(mapper.writeValueAsString(transcript), Transcript.class));
    }

    @Property
    void inTypesOfTheHost(
            @ForAll Transcript transcript,
            @ForAll Entry entry,
            @ForAll Turn turn,
            @ForAll Aside aside,
            @ForAll Block block) {
        Archive archive = new Archive(
                transcript,
                List.of(entry, turn, aside),
                Map.of(turn.speakerName(), turn),
                Optional.of(aside),
                new Block[] {block, aside});

        assertEquals(archive, MAPPER.readValue(MAPPER.writeValueAsString(archive), Archive.class));
    }

    @Property
    void turns(@ForAll Turn turn) {
        assertSame(turn, Turn.class);
        assertSame(turn, Entry.class);
    }

    @Property
    void asides(@ForAll Aside aside) {
        assertSame(aside, Aside.class);
        assertSame(aside, Entry.class);
        assertSame(aside, Block.class);
    }

    @Property
    void paragraphs(@ForAll Paragraph paragraph) {
        assertSame(paragraph, Paragraph.class);
        assertSame(paragraph, Block.class);
    }

    @Property
    void smallValues(
            @ForAll Speaker speaker,
            @ForAll SpeakerLabel label,
            @ForAll Event event,
            @ForAll Cue cue,
            @ForAll Word word,
            @ForAll TimeSpan time,
            @ForAll SourceSpan span) {
        assertSame(speaker, Speaker.class);
        assertSame(label, SpeakerLabel.class);
        assertSame(event, Event.class);
        assertSame(cue, Cue.class);
        assertSame(word, Word.class);
        assertSame(time, TimeSpan.class);
        assertSame(span, SourceSpan.class);
    }

    private static <T> void assertSame(T value, Class<? super T> type) {
        assertEquals(value, MAPPER.readValue(MAPPER.writeValueAsBytes(value), type));
        assertEquals(value, MAPPER.readValue(MAPPER.writerFor(type).writeValueAsString(value), type));
        assertEquals(
                List.of(value),
                MAPPER.readValue(
                        MAPPER.writeValueAsString(List.of(value)),
                        MAPPER.getTypeFactory().constructCollectionType(List.class, type)));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
            Collections.shuffle(properties, random);
            ObjectNode copy = MAPPER.createObjectNode();
            properties.forEach(property -> copy.set(property.getKey(), shuffled(property.getValue(), random)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        return node;
    }
}
