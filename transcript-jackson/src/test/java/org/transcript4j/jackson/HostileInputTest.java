package org.transcript4j.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Aside;
import org.transcript4j.Entry;
import org.transcript4j.Transcript;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes in, an answer or an exception of Jackson's comes out. What needs much memory is in SmallHeapTest. */
class HostileInputTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TranscriptModule()).build();

    private static final byte[] GOOD = MAPPER.writeValueAsBytes(Samples.everything());

    /** What a value is replaced by. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "\"\"",
            "\" \"",
            "\"ana-bell\"",
            "\"aside\"",
            "-1",
            "0",
            "1e99999999999",
            "2147483648",
            "0.5",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"\": null}",
            "{\"type\": \"turn\"}",
            "{\"start\": 9, \"end\": 3}");

    private static final String DAMAGE = " {}[]:,\"\\0159-.eEnutas\u0000\u007f";

    @Test
    void truncatedAnywhere() {
        for (int length = 0; length < GOOD.length; length++) {
            byte[] part = Arrays.copyOf(GOOD, length);
            assertThrows(JacksonException.class, () -> MAPPER.readValue(part, Transcript.class));
            assertThrows(JacksonException.class, () -> readEntryByEntry(part));
        }
    }

    private static void readEntryByEntry(byte[] json) {
        try (var reader = TranscriptJsonReader.open(MAPPER.createParser(json))) {
            reader.forEachRemaining(entry -> {});
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void damagedAnywhere(@ForAll Random random) {
        byte[] damaged = GOOD.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) DAMAGE.charAt(random.nextInt(DAMAGE.length()));
        }

        onlyJacksonExceptions(() -> MAPPER.readValue(damaged, Transcript.class));
        onlyJacksonExceptions(() -> readEntryByEntry(damaged));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void oddValuesAnywhere(@ForAll Random random) {
        JsonNode tree = MAPPER.readTree(GOOD);
        List<Runnable> edits = new ArrayList<>();
        collectEdits(tree, random, edits);
        edits.get(random.nextInt(edits.size())).run();
        String json = MAPPER.writeValueAsString(tree);

        try {
            Transcript read = MAPPER.readValue(json, Transcript.class);
            assertEquals(read, MAPPER.readValue(MAPPER.writeValueAsString(read), Transcript.class));
        } catch (DatabindException expected) {
            // It says what is wrong; ReadErrorsTest looks at how.
        }
    }

    private static void collectEdits(JsonNode node, Random random, List<Runnable> edits) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                edits.add(() -> object.set(property.getKey(), odd(random)));
                edits.add(() -> object.remove(property.getKey()));
                collectEdits(property.getValue(), random, edits);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                edits.add(() -> array.set(index, odd(random)));
                edits.add(() -> array.remove(index));
                edits.add(() -> array.add(array.get(index)));
                collectEdits(array.get(i), random, edits);
            }
        }
    }

    private static JsonNode odd(Random random) {
        return MAPPER.readTree(ODD.get(random.nextInt(ODD.size())));
    }

    private static void onlyJacksonExceptions(Runnable reading) {
        try {
            reading.run();
        } catch (JacksonException expected) {
            // Nothing else may come out.
        }
    }

    /** Where the host allows any depth, nothing here recurses: neither what is passed over nor what is kept for later. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"new\": @, \"type\": \"aside\", \"text\": \"\"}",
                "{\"type\": \"aside\", \"new\": @, \"text\": \"\"}"
            })
    void nestedAsDeepAsTheHostAllows(String json) {
        String nested = json.replace("@", "[".repeat(100_000) + "]".repeat(100_000));
        JsonMapper deep = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(200_000)
                                .build())
                        .build())
                .addModule(new TranscriptModule())
                .build();

        assertEquals(Aside.of(Aside.Kind.OTHER, ""), deep.readValue(nested, Entry.class));
        assertThrows(StreamConstraintsException.class, () -> MAPPER.readValue(nested, Entry.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u0000", "\ufeff", "[", "]", "}", "\"", "nul", "{\"schemaVersion\"}", "{,}", "{}{}"})
    void noJson(String text) {
        assertThrows(JacksonException.class, () -> MAPPER.readValue(text, Transcript.class));
        assertThrows(
                JacksonException.class,
                () -> MAPPER.readValue(text.getBytes(StandardCharsets.UTF_8), Transcript.class));
        assertThrows(JacksonException.class, () -> readEntryByEntry(text.getBytes(StandardCharsets.UTF_8)));
    }
}
