package org.transcript4j.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values of one type in the form of this package, whatever the mapper's settings say of names, inclusion and
 * coercion. Immutable, thread-safe.
 */
abstract class FormDeserializer<T> extends StdDeserializer<T> implements Expect.Element<T> {

    FormDeserializer(Class<T> type) {
        super(type);
    }

    @Override
    public final boolean isCachable() {
        return true;
    }

    /**
     * Reads a value with or without a type id. The values are final classes behind interfaces, so that default typing gives
     * them an id in a list and none at the root; nor do they need one, since the form itself tells them apart.
     */
    @Override
    public final Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return hasTypeId(parser, types) ? types.deserializeTypedFromAny(parser, context) : deserialize(parser, context);
    }

    private boolean hasTypeId(JsonParser parser, TypeDeserializer types) {
        JsonTypeInfo.As inclusion = types.getTypeInclusion();
        return switch (inclusion) {
            case WRAPPER_ARRAY -> parser.isExpectedStartArrayToken();
            case PROPERTY ->
                parser.isExpectedStartArrayToken()
                        || types.getPropertyName().equals(Expect.firstName(parser, handledType()));
            default -> true;
        };
    }
}
