package org.transcript4j.jackson;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationContext;

/**
 * The properties of one kind of object: their names, how each is read into a draft, and which must be there. Filled once,
 * then only read. Each has an index, and a bit that stands for it in a set of them.
 *
 * @param <D> the draft of a value, such as its builder
 */
final class ObjectForm<D> {

    /** Takes the value of a property; the parser stands at its first token, and afterwards at its last. */
    @FunctionalInterface
    interface Reader<D> {
        void read(D draft, JsonParser parser, DeserializationContext context);
    }

    /** What stands for no property; names that are not known have a negative index too. */
    static final int NONE = PropertyNameMatcher.MATCH_END_OBJECT;

    private final List<String> names = new ArrayList<>();
    private final List<Reader<D>> readers = new ArrayList<>();
    private int required;

    ObjectForm<D> required(String name, Reader<D> reader) {
        required |= 1 << names.size();
        return optional(name, reader);
    }

    ObjectForm<D> optional(String name, Reader<D> reader) {
        names.add(name);
        readers.add(reader);
        return this;
    }

    List<String> names() {
        return names;
    }

    /** Finds the index of a name while it is decoded, which is faster than by the name. */
    PropertyNameMatcher matcher() {
        return BinaryNameMatcher.construct(names);
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    String name(int property) {
        return names.get(property);
    }

    void read(int property, D draft, JsonParser parser, DeserializationContext context) {
        readers.get(property).read(draft, parser, context);
    }

    /** A required property that isn't among those seen; or {@link #NONE}. */
    int firstMissing(int seen) {
        int missing = required & ~seen;
        return missing == 0 ? NONE : Integer.numberOfTrailingZeros(missing);
    }
}
