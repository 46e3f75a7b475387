package org.transcript4j.jackson;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads the value that a parser stands at where the form knows what it must be, and says so where it is something else.
 * Nothing is coerced. No message repeats a string of the input: it might be speech.
 */
final class Expect {

    /** Reads one element of a list. */
    @FunctionalInterface
    interface Element<T> {
        T deserialize(JsonParser parser, DeserializationContext context);
    }

    /** What is wrong with a property that its object has already. */
    static final String TWICE = "stands twice in one object";

    private Expect() {}

    static String string(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw mismatch(parser, String.class, "must be a string, but is " + shape(parser.currentToken()));
        }
        return parser.getString();
    }

    /** A string with more in it than white space. */
    static String name(JsonParser parser) {
        String name = string(parser);
        if (name.isBlank()) {
            throw mismatch(parser, String.class, "must not be blank");
        }
        return name;
    }

    /** An offset or index: a whole number from 0 to 2,147,483,647. */
    static int offset(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw mismatch(parser, int.class, "must be a whole number, but is " + shape(parser.currentToken()));
        }
        int offset;
        try {
            offset = parser.getIntValue();
        } catch (InputCoercionException outOfRange) {
            offset = -1;
        }
        if (offset < 0) {
            throw mismatch(parser, int.class, "must be a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return offset;
    }

    /** A number from 0 to 1. */
    static double fraction(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw mismatch(parser, double.class, "must be a number from 0 to 1, but is " + shape(token));
        }
        double fraction = parser.getDoubleValue();
        if (!(fraction >= 0 && fraction <= 1)) {
            throw mismatch(parser, double.class, "must be a number from 0 to 1, but is " + fraction);
        }
        return fraction;
    }

    /** Reads an array, each of its elements by {@code element}, and gives them to {@code sink} in order. */
    static <T> void list(
            JsonParser parser, DeserializationContext context, Element<? extends T> element, Consumer<? super T> sink) {
        if (!parser.isExpectedStartArrayToken()) {
            throw mismatch(parser, List.class, "must be an array, but is " + shape(parser.currentToken()));
        }
        int index = 0;
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                sink.accept(element.deserialize(parser, context));
                index++;
            }
        } catch (JacksonException e) {
            throw e.prependPath(List.class, index);
        }
    }

    /** As {@link #list}, of strings. */
    static void strings(JsonParser parser, DeserializationContext context, Consumer<String> sink) {
        list(parser, context, (p, c) -> string(p), sink);
    }

    /** Reads an object of strings, and gives them to {@code sink} in order. */
    static void stringMap(JsonParser parser, BiConsumer<String, String> sink) {
        Set<String> names = new HashSet<>();
        for (String name = firstName(parser, Map.class); name != null; name = parser.nextName()) {
            try {
                parser.nextToken();
                if (!names.add(name)) {
                    throw mismatch(parser, Map.class, TWICE);
                }
                sink.accept(name, string(parser));
            } catch (JacksonException e) {
                throw e.prependPath(Map.class, name);
            }
        }
    }

    /**
     * Goes to the first property of an object.
     *
     * @return its name; {@code null} if the object has none
     */
    static @Nullable String firstName(JsonParser parser, Class<?> type) {
        if (parser.isExpectedStartObjectToken()) {
            return parser.nextName();
        }
        // Who has read a type id has gone past the start of the object.
        if (parser.hasToken(JsonToken.PROPERTY_NAME)) {
            return parser.currentName();
        }
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            return null;
        }
        throw mismatch(parser, type, "must be an object, but is " + shape(parser.currentToken()));
    }

    static MismatchedInputException mismatch(JsonParser parser, Class<?> type, String message) {
        return MismatchedInputException.from(parser, type, message);
    }

    /** What a token begins, in the words of JSON. */
    static String shape(@Nullable JsonToken token) {
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
