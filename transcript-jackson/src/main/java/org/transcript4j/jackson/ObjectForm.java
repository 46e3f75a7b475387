package org.transcript4j.jackson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/**
 * The properties of one kind of object: their names, how each is read into a draft, and which must be there. Filled once,
 * then only read.
 *
 * @param <D> the draft of a value, such as its builder
 */
final class ObjectForm<D> {

    /** Takes the value of a property; the parser stands at its first token, and afterwards at its last. */
    @FunctionalInterface
    interface Reader<D> {
        void read(D draft, JsonParser parser, DeserializationContext context);
    }

    static final int UNKNOWN = -1;

    private final List<String> names = new ArrayList<>();
    private final List<Reader<D>> readers = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private int required;

    ObjectForm<D> required(String name, Reader<D> reader) {
        required |= 1 << names.size();
        return optional(name, reader);
    }

    ObjectForm<D> optional(String name, Reader<D> reader) {
        indexes.put(name, names.size());
        names.add(name);
        readers.add(reader);
        return this;
    }

    /** The index of a name, from 0 to 31; {@link #UNKNOWN} if there is no property of this name. */
    int indexOf(String name) {
        Integer index = indexes.get(name);
        return index == null ? UNKNOWN : index;
    }

    String name(int index) {
        return names.get(index);
    }

    List<String> names() {
        return names;
    }

    Reader<D> reader(int index) {
        return readers.get(index);
    }

    /** The index of a required property that isn't among those seen, one bit for each index; or {@link #UNKNOWN}. */
    int firstMissing(int seen) {
        int missing = required & ~seen;
        return missing == 0 ? UNKNOWN : Integer.numberOfTrailingZeros(missing);
    }
}
