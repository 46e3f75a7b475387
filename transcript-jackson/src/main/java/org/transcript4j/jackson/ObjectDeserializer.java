package org.transcript4j.jackson;

import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads a value from an object whose properties stand in any order, none of them twice. Unknown properties are the mapper's
 * business. Whatever is wrong is thrown with the path to it.
 *
 * @param <D> what collects the properties of one value, such as its builder
 */
abstract class ObjectDeserializer<T, D> extends FormDeserializer<T> {

    private final ObjectForm<D> form;
    private final PropertyNameMatcher names;

    ObjectDeserializer(Class<T> type, ObjectForm<D> form) {
        super(type);
        this.form = form;
        names = form.matcher();
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
        if (Expect.firstName(parser, handledType()) != null) {
            int property = parser.currentNameMatch(names);
            while (property != PropertyNameMatcher.MATCH_END_OBJECT) {
                all = readProperty(property, draft, all, parser, context);
                property = parser.nextNameMatch(names);
            }
        }
        return finish(draft, all, parser, context);
    }

    /**
     * Reads one property; the parser stands at its name, and afterwards at the last token of its value.
     *
     * @param seen the properties read before, one bit for each
     * @return the properties read by now
     */
    final int readProperty(int property, D draft, int seen, JsonParser parser, DeserializationContext context) {
        if (property < 0) {
            readUnknown(parser, context);
            return seen;
        }
        try {
            parser.nextToken();
            int now = seen | 1 << property;
            if (now == seen) {
                throw Expect.mismatch(parser, handledType(), Expect.TWICE);
            }
            form.read(property, draft, parser, context);
            return now;
        } catch (JacksonException e) {
            throw e.prependPath(handledType(), form.name(property));
        }
    }

    private void readUnknown(JsonParser parser, DeserializationContext context) {
        String name = parser.currentName();
        if (name == null || !parser.hasToken(JsonToken.PROPERTY_NAME)) {
            throw Expect.mismatch(parser, handledType(), "must go on with a property or end");
        }
        parser.nextToken();
        context.handleUnknownProperty(parser, this, handledType(), name);
    }

    /** Makes the value. */
    final T finish(D draft, int seen, JsonParser parser, DeserializationContext context) {
        int missing = form.firstMissing(seen);
        if (missing != ObjectForm.NONE) {
            String name = form.name(missing);
            throw Expect.mismatch(parser, handledType(), "must have \"" + name + "\", which is missing")
                    .prependPath(handledType(), name);
        }
        try {
            return build(draft, parser);
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(handledType(), e);
        }
    }

    /** The index of a property; negative if there is none of this name. */
    final int indexOf(String name) {
        return form.indexOf(name);
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
