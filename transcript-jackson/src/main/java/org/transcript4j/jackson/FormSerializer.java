package org.transcript4j.jackson;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values of one type in the form of this package, whatever the mapper's settings say of names and inclusion: the order
 * of properties is fixed, and what is absent is left out. Immutable, thread-safe.
 */
abstract class FormSerializer<T> extends StdSerializer<T> {

    FormSerializer(Class<T> type) {
        super(type);
    }

    /** Writes the properties of a value that stands alone. */
    abstract void writeProperties(T value, JsonGenerator generator);

    final void write(T value, JsonGenerator generator) {
        generator.writeStartObject();
        writeProperties(value, generator);
        generator.writeEndObject();
    }

    @Override
    public final void serialize(T value, JsonGenerator generator, SerializationContext context) {
        write(value, generator);
    }

    /** Writes the name of the public interface as type id, never that of a hidden implementation. */
    @Override
    public final void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId id = types.typeId(value, handledType(), JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, context, id);
        writeProperties(value, generator);
        types.writeTypeSuffix(generator, context, id);
    }

    static void writeString(SerializableString name, String value, JsonGenerator generator) {
        generator.writeName(name);
        generator.writeString(value);
    }

    static void writeString(SerializableString name, Optional<String> value, JsonGenerator generator) {
        if (value.isPresent()) {
            writeString(name, value.get(), generator);
        }
    }

    static void writeStrings(SerializableString name, List<String> values, JsonGenerator generator) {
        if (!values.isEmpty()) {
            generator.writeName(name);
            generator.writeStartArray();
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        }
    }

    static void writeNumber(SerializableString name, int value, JsonGenerator generator) {
        generator.writeName(name);
        generator.writeNumber(value);
    }

    /** Writes this value as a property of another. */
    final void writeProperty(SerializableString name, T value, JsonGenerator generator) {
        generator.writeName(name);
        write(value, generator);
    }

    /** Writes this value as a property of another, if there is one. */
    final void writeProperty(SerializableString name, Optional<? extends T> value, JsonGenerator generator) {
        if (value.isPresent()) {
            writeProperty(name, value.get(), generator);
        }
    }

    /** Writes these values as a property of another, if there are any. */
    final void writeProperty(SerializableString name, List<? extends T> values, JsonGenerator generator) {
        if (!values.isEmpty()) {
            generator.writeName(name);
            generator.writeStartArray();
            for (T value : values) {
                write(value, generator);
            }
            generator.writeEndArray();
        }
    }
}
