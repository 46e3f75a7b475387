package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** The form is its own whatever a mapper is set to, but for what the host must decide. */
class MapperSettingsTest {

    private static final Transcript TRANSCRIPT = Samples.everything();
    private static final Turn TURN = TRANSCRIPT.turns().get(0);
    private static final String JSON = mapper(builder -> {}).writeValueAsString(TRANSCRIPT);

    private static JsonMapper mapper(Consumer<JsonMapper.Builder> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new TranscriptModule());
        settings.accept(builder);
        return builder.build();
    }

    static Stream<Arguments> settingsThatDoNotMatter() {
        return Stream.of(
                setting("names are the form's", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                setting(
                        "inclusion is the form's",
                        b -> b.changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.ALWAYS))),
                setting(
                        "nor is more left out",
                        b -> b.changeDefaultPropertyInclusion(
                                i -> i.withValueInclusion(JsonInclude.Include.NON_DEFAULT))),
                setting("order is the form's", b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
                setting("null is an error anyway", b -> b.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)),
                setting("one way to read", b -> b.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)),
                setting("one way to read", b -> b.enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)));
    }

    private static Arguments setting(String reason, Consumer<JsonMapper.Builder> settings) {
        return Arguments.of(reason, settings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void settingsThatDoNotMatter(String reason, Consumer<JsonMapper.Builder> settings) {
        JsonMapper mapper = mapper(settings);

        assertEquals(JSON, mapper.writeValueAsString(TRANSCRIPT));
        assertEquals(TRANSCRIPT, mapper.readValue(JSON, Transcript.class));
        assertThrows(MismatchedInputException.class, () -> mapper.readValue("{\"start\": null}", TimeSpan.class));
        assertThrows(MismatchedInputException.class, () -> mapper.readValue("{\"start\": [1]}", TimeSpan.class));
        assertThrows(
                MismatchedInputException.class,
                () -> mapper.readValue("{\"type\": \"turn\", \"paragraphs\": {\"text\": \"\"}}", Turn.class));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void unknownPropertiesArePassedOver(String path, String json, Class<?> type) {
        JsonMapper mapper = mapper(b -> {});

        assertEquals(
                mapper.readValue(json.replace("@", ""), type),
                mapper.readValue(json.replace("@", "\"new\": [{\"deep\": [1]}], "), type));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void unknownPropertiesAreRefusedOnRequest(String path, String json, Class<?> type) {
        JsonMapper mapper = mapper(b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

        assertEquals(
                mapper(b -> {}).readValue(json.replace("@", ""), type), mapper.readValue(json.replace("@", ""), type));
        UnrecognizedPropertyException refusal = assertThrows(
                UnrecognizedPropertyException.class, () -> mapper.readValue(json.replace("@", "\"new\": 1, "), type));
        assertEquals(path, ReadErrorsTest.path(refusal));
        assertFalse(refusal.getKnownPropertyIds().isEmpty());
    }

    /** Each kind of object; {@code @} is where it has a property that this version does not know. */
    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of("Transcript.new", "{@\"schemaVersion\": \"1.0\", \"entries\": []}", Transcript.class),
                Arguments.of(
                        "Transcript.entries[0].new",
                        "{\"schemaVersion\": \"1.0\", \"entries\": [{\"type\": \"aside\", @\"text\": \"\"}]}",
                        Transcript.class),
                Arguments.of("Turn.new", "{@\"type\": \"turn\"}", Entry.class),
                Arguments.of("Turn.speakers[0].new", "{\"speakers\": [{@\"id\": \"a\", \"name\": \"A\"}]}", Turn.class),
                Arguments.of("Turn.label.new", "{\"label\": {@\"text\": \"A\", \"name\": \"A\"}}", Turn.class),
                Arguments.of("Turn.time.new", "{\"time\": {@\"start\": 1}}", Turn.class),
                Arguments.of("Turn.source.new", "{\"source\": {@\"start\": 1, \"end\": 1}}", Turn.class),
                Arguments.of("Turn.asides[0].new", "{\"asides\": [{@\"before\": 0, \"text\": \"\"}]}", Turn.class),
                Arguments.of("Turn.paragraphs[0].new", "{\"paragraphs\": [{@\"text\": \"\"}]}", Turn.class),
                Arguments.of(
                        "Paragraph.events[0].new",
                        "{\"text\": \"\", \"events\": [{@\"start\": 0, \"end\": 0}]}",
                        Paragraph.class),
                Arguments.of(
                        "Paragraph.cues[0].new",
                        "{\"text\": \"\", \"cues\": [{@\"start\": 0, \"end\": 0, \"time\": {\"start\": 1}}]}",
                        Paragraph.class),
                Arguments.of(
                        "Paragraph.words[0].new",
                        "{\"text\": \"\", \"words\": [{@\"start\": 0, \"end\": 0, \"time\": {\"start\": 1}}]}",
                        Paragraph.class));
    }

    /** A type of a host application whose fields say little of what they hold. */
    record Loose(Object any, List<Object> list, Map<String, Object> map, Entry entry, Optional<Turn> turn) {}

    /** A type of a host application that asks for type ids itself. */
    record Annotated(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object any,
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Block block) {}

    private static final PolymorphicTypeValidator VALIDATOR = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.transcript4j.")
            .allowIfSubType("java.util.")
            .allowIfSubType(Loose.class)
            .build();

    static Stream<Arguments> defaultTyping() {
        return Stream.of(DefaultTyping.values())
                .flatMap(typing -> Stream.of(
                        Arguments.of(typing, setting(b -> b.activateDefaultTyping(VALIDATOR, typing))),
                        Arguments.of(
                                typing,
                                setting(b -> b.activateDefaultTyping(VALIDATOR, typing, JsonTypeInfo.As.PROPERTY))),
                        Arguments.of(
                                typing, setting(b -> b.activateDefaultTypingAsProperty(VALIDATOR, typing, "#class")))));
    }

    private static Consumer<JsonMapper.Builder> setting(Consumer<JsonMapper.Builder> setting) {
        return setting;
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource
    void defaultTyping(DefaultTyping typing, Consumer<JsonMapper.Builder> settings) {
        JsonMapper mapper = mapper(settings);
        Aside aside = Aside.of(Aside.Kind.EVENT, "(Rain.)");
        Loose loose = new Loose(TRANSCRIPT, List.of(TURN, aside), Map.of("turn", TURN), aside, Optional.of(TURN));

        assertEquals(TRANSCRIPT, mapper.readValue(mapper.writeValueAsString(TRANSCRIPT), Transcript.class));
        assertEquals(TRANSCRIPT, mapper.readValue(JSON, Transcript.class), "written without type ids");
        assertEquals(TURN, mapper.readValue(mapper.writeValueAsString(TURN), Entry.class));
        String entries = mapper.writerFor(new TypeReference<List<Entry>>() {}).writeValueAsString(List.of(TURN, aside));
        assertEquals(List.of(TURN, aside), mapper.readValue(entries, new TypeReference<List<Entry>>() {}));
        String json = mapper.writerFor(Loose.class).writeValueAsString(loose);
        assertEquals(loose, mapper.readValue(json, Loose.class));
        assertFalse(json.contains("org.transcript4j.Immutable"), json);
    }

    @Test
    void typeIdsWhereTheHostAsksForThem() {
        JsonMapper mapper = mapper(b -> b.polymorphicTypeValidator(VALIDATOR));
        Annotated value = new Annotated(TURN, Paragraph.of("Yes!"));
        String json = mapper.writeValueAsString(value);

        assertTrue(
                json.contains("{\"@class\":\"org.transcript4j.Paragraph\",\"type\":\"paragraph\",\"text\":\"Yes!\"}"),
                json);
        assertEquals(value, mapper.readValue(json, Annotated.class));
    }
}
