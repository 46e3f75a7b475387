package org.transcript4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * An object whose type is known and whose other properties are still to be read.
 *
 * @param type its type; {@code null} if this version does not know it
 * @param rest a parser at the first of its other properties, or at its end
 */
record TypedObject(@Nullable ValueType type, JsonParser rest) {

    /** Reads up to the property {@code type}. It is written first; what stands before it nevertheless is kept. */
    static TypedObject open(JsonParser parser, DeserializationContext context, Class<?> base) {
        TokenBuffer before = null;
        for (String name = Expect.firstName(parser, base); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals(ValueType.PROPERTY)) {
                return new TypedObject(type(parser, base), rest(before, parser, context));
            }
            if (before == null) {
                before = context.bufferForInputBuffering(parser);
            }
            before.writeName(name);
            before.copyCurrentStructure(parser);
        }
        throw Expect.mismatch(parser, base, "must have \"" + ValueType.PROPERTY + "\", which is missing")
                .prependPath(base, ValueType.PROPERTY);
    }

    private static @Nullable ValueType type(JsonParser parser, Class<?> base) {
        try {
            return ValueType.of(Expect.string(parser));
        } catch (JacksonException e) {
            throw e.prependPath(base, ValueType.PROPERTY);
        }
    }

    private static JsonParser rest(@Nullable TokenBuffer before, JsonParser parser, DeserializationContext context) {
        JsonParser rest = parser;
        if (before != null) {
            rest = JsonParserSequence.createFlattened(false, before.asParser(context, parser), parser);
        }
        rest.nextToken();
        return rest;
    }
}
