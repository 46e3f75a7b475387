package org.transcript4j.jackson;

import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads a value from an object whose properties stand in any order, none of them twice. Unknown properties are the mapper's
 * business. Whatever is wrong is thrown with the path to it.
 *
 * @param <D> what collects the properties of one value, such as its builder
 */
abstract class ObjectDeserializer<T, D> extends FormDeserializer<T> {

    private final ObjectForm<D> form;

    ObjectDeserializer(Class<T> type, ObjectForm<D> form) {
        super(type);
        this.form = form;
    }

    /** A new draft of a value that stands alone. */
    abstract D draft();

    /**
     * Makes the value of a draft that has all that is required.
     *
     * @throws IllegalArgumentException where its properties don't go together
     */
    abstract T build(D draft, JsonParser parser);

    @Override
    public final Collection<Object> getKnownPropertyNames() {
        return List.copyOf(form.names());
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) {
        return read(draft(), 0, parser, context);
    }

    /**
     * Reads the whole object, or the rest of it where the parser stands at a name.
     *
     * @param seen the properties read before, see {@link #readProperty}
     */
    final T read(D draft, int seen, JsonParser parser, DeserializationContext context) {
        int all = seen;
        for (String name = Expect.firstName(parser, handledType()); name != null; name = parser.nextName()) {
            all = readProperty(draft, all, name, parser, context);
        }
        return finish(draft, all, parser, context);
    }

    /**
     * Reads one property; the parser stands at its name, and afterwards at the last token of its value.
     *
     * @param seen the properties read before, one bit for each
     * @return the properties read by now
     */
    final int readProperty(D draft, int seen, String name, JsonParser parser, DeserializationContext context) {
        int property = form.indexOf(name);
        try {
            parser.nextToken();
            if (property != ObjectForm.UNKNOWN) {
                int now = seen | 1 << property;
                if (now == seen) {
                    throw Expect.mismatch(parser, handledType(), Expect.TWICE);
                }
                form.reader(property).read(draft, parser, context);
                return now;
            }
        } catch (JacksonException e) {
            throw e.prependPath(handledType(), name);
        }
        // Not in the block above: Jackson itself names the path of a property that it refuses here.
        context.handleUnknownProperty(parser, this, handledType(), name);
        return seen;
    }

    /** Makes the value. */
    final T finish(D draft, int seen, JsonParser parser, DeserializationContext context) {
        int missing = form.firstMissing(seen);
        if (missing != ObjectForm.UNKNOWN) {
            throw Expect.mismatch(parser, handledType(), "is missing").prependPath(handledType(), form.name(missing));
        }
        try {
            return build(draft, parser);
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(handledType(), e);
        }
    }

    /** Whether there is a property of this name. */
    final boolean knows(String name) {
        return form.indexOf(name) != ObjectForm.UNKNOWN;
    }

    /** Whether a known property is among those read, see {@link #readProperty}. */
    final boolean isSeen(String name, int seen) {
        return (seen & 1 << form.indexOf(name)) != 0;
    }

    /** Reads what is left of an object whose type has been read. */
    final T readTyped(D draft, JsonParser parser, DeserializationContext context) {
        return read(draft, 1 << form.indexOf(ValueType.PROPERTY), parser, context);
    }
}
