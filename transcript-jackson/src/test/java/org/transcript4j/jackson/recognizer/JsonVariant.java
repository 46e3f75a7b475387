package org.transcript4j.jackson.recognizer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes of a document that must not matter to what is read from it. */
enum JsonVariant {

    /** Nothing between the tokens. */
    MINIFIED {
        @Override
        String of(String json) {
            return PLAIN.writeValueAsString(PLAIN.readTree(json));
        }
    },

    /** Each field on a line of its own. */
    INDENTED {
        @Override
        String of(String json) {
            return PLAIN.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(PLAIN.readTree(json));
        }
    },

    /** The fields of each object from the last to the first. */
    FIELDS_REVERSED {
        @Override
        String of(String json) {
            return PLAIN.writeValueAsString(rebuilt(PLAIN.readTree(json), true, false));
        }
    },

    /** Each number as a string. */
    NUMBERS_AS_STRINGS {
        @Override
        String of(String json) {
            return PLAIN.writeValueAsString(rebuilt(PLAIN.readTree(json), false, true));
        }
    },

    /** What is not ASCII as escapes. */
    ESCAPED {
        @Override
        String of(String json) {
            return ESCAPING.writeValueAsString(PLAIN.readTree(json));
        }
    };

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .build();

    private static final JsonMapper ESCAPING =
            PLAIN.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    abstract String of(String json);

    private static JsonNode rebuilt(JsonNode node, boolean reversed, boolean strings) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            List<String> names = new ArrayList<>(object.propertyNames());
            if (reversed) {
                Collections.reverse(names);
            }
            names.forEach(name -> copy.set(name, rebuilt(object.get(name), reversed, strings)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(rebuilt(element, reversed, strings)));
            return copy;
        }
        return strings && node.isNumber() ? StringNode.valueOf(node.asString()) : node;
    }
}
