package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TranscriptJsonSchemaTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema TRANSCRIPT = REGISTRY.getSchema(TranscriptJsonSchema.text());

    @Test
    void isASchemaItself() {
        Schema dialect = REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

        assertEquals(List.of(), dialect.validate(TranscriptJsonSchema.text(), InputFormat.JSON));
    }

    /** Runs twice: on the module path, and on the class path. */
    @Test
    @Tag("class-path")
    void isInTheJar() {
        assertEquals(
                "Transcript, version " + FormVersion.WRITTEN,
                MAPPER.readTree(TranscriptJsonSchema.text()).get("title").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything.json", "unnamed.json", "empty.json"})
    void goldenFilesAreValid(String name) {
        assertEquals(List.of(), TRANSCRIPT.validate(GoldenFilesTest.read(name), InputFormat.JSON));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Domain(TranscriptDomain.class)
    void whateverIsWrittenIsValid(@ForAll Transcript transcript) {
        assertEquals(List.of(), TRANSCRIPT.validate(MAPPER.writeValueAsString(transcript), InputFormat.JSON));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(TranscriptDomain.class)
    void valuesThatStandAloneAreValid(
            @ForAll Entry entry, @ForAll Turn turn, @ForAll Block block, @ForAll Speaker speaker) {
        assertEquals(List.of(), validate(Entry.class, MAPPER.writeValueAsString(entry)));
        assertEquals(List.of(), validate(Turn.class, MAPPER.writeValueAsString(turn)));
        assertEquals(List.of(), validate(Block.class, MAPPER.writeValueAsString(block)));
        assertEquals(List.of(), validate(Speaker.class, MAPPER.writeValueAsString(speaker)));
    }

    static Stream<Arguments> whatIsTolerated() {
        return TolerantReadingTest.cases();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void whatIsTolerated(String reason, Class<?> type, String json, Object value) {
        assertEquals(List.of(), validate(type, json.replace('\'', '"')));
    }

    /** What a schema can say is refused as it is in reading. */
    static Stream<Arguments> whatIsRefused() {
        return Stream.of(
                        ReadErrorsTest.missing(),
                        ReadErrorsTest.wrongTypes(),
                        ReadErrorsTest.nulls(),
                        ReadErrorsTest.types())
                .flatMap(cases -> cases)
                // Formats are annotations.
                .filter(row -> !row.get()[3].equals("must be an instant"))
                // Whole numbers may have decimals in JSON Schema.
                .filter(row -> !row.get()[1].toString().contains("'start': 1.0"))
                // The definition of an aside is that of unknown types too.
                .filter(row -> !row.get()[2].equals("Aside.type"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void whatIsRefused(Class<?> type, String json, String path, String message) {
        assertFalse(validate(type, json.replace('\'', '"')).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'start': -1, 'end': 1}",
                "{'start': 1, 'end': 2147483648}",
                "{'start': 1.5, 'end': 2}",
            })
    void offsetsAreInRange(String json) {
        assertFalse(validate(SourceSpan.class, json.replace('\'', '"')).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "1", "1.", "1.0.0", ""})
    void otherVersionsAreRefused(String version) {
        String json = "{\"schemaVersion\": \"" + version + "\", \"entries\": []}";

        assertFalse(TRANSCRIPT.validate(json, InputFormat.JSON).isEmpty());
    }

    private static List<com.networknt.schema.Error> validate(Class<?> type, String json) {
        String name = Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
        ObjectNode schema = (ObjectNode) MAPPER.readTree(TranscriptJsonSchema.text());
        schema.put("$ref", "#/$defs/" + name);
        return REGISTRY.getSchema(schema).validate(json, InputFormat.JSON);
    }
}
