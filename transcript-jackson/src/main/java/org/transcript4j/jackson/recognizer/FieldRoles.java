package org.transcript4j.jackson.recognizer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which field of an object has which role in the JSON of one service. Immutable.
 *
 * <pre>{@code
 * FieldRoles.in(TimeScale.SECONDS).text("word").start("start").end("end").confidence("score").build();
 * }</pre>
 */
final class FieldRoles {

    /**
     * What one field is.
     *
     * @param role what it says
     * @param scale the unit of a time
     * @param words the fields of each word in an array of words
     */
    record Field(Role role, TimeScale scale, @Nullable FieldRoles words) {}

    private final Map<String, Field> fields;
    private final Set<String> types;
    private final boolean omitsZero;
    private final boolean verbatim;

    private FieldRoles(Builder builder) {
        fields = Map.copyOf(builder.fields);
        types = builder.types;
        omitsZero = builder.omitsZero;
        verbatim = builder.verbatim;
    }

    /** Fields whose times are counted in {@code scale}. */
    static Builder in(TimeScale scale) {
        return new Builder(scale);
    }

    @Nullable
    Field field(String name) {
        return fields.get(name);
    }

    /** Whether a value of the field with the {@link Role#TYPE} is one that the service is known to give. */
    boolean knowsType(String type) {
        return types.contains(type);
    }

    /** Whether numbers that are zero may be left out, and zero stands for what is not known, as protobuf has it. */
    boolean omitsZero() {
        return omitsZero;
    }

    /** Whether blanks in texts are part of them. */
    boolean isVerbatim() {
        return verbatim;
    }

    /** Builds roles. */
    static final class Builder {

        private final Map<String, Field> fields = new HashMap<>();
        private TimeScale scale;
        private Set<String> types = Set.of();
        private boolean omitsZero;
        private boolean verbatim;

        private Builder(TimeScale scale) {
            this.scale = scale;
        }

        /** Times of fields named from here on are counted in {@code next}. */
        Builder scale(TimeScale next) {
            this.scale = next;
            return this;
        }

        Builder text(String... names) {
            return fields(Role.TEXT, names);
        }

        Builder start(String... names) {
            return fields(Role.START, names);
        }

        Builder end(String... names) {
            return fields(Role.END, names);
        }

        Builder duration(String... names) {
            return fields(Role.DURATION, names);
        }

        Builder confidence(String... names) {
            return fields(Role.CONFIDENCE, names);
        }

        Builder speaker(String... names) {
            return fields(Role.SPEAKER, names);
        }

        /** The field that tells the kind of a thing, and the kinds there are. */
        Builder type(String name, String... known) {
            types = Set.of(known);
            return fields(Role.TYPE, name);
        }

        Builder words(FieldRoles word, String name) {
            return words(Role.WORDS, word, name);
        }

        Builder words(Role role, FieldRoles word, String name) {
            fields.put(name, new Field(role, scale, word));
            return this;
        }

        /** Fields that say nothing that a transcript holds. */
        Builder other(String... names) {
            return fields(Role.OTHER, names);
        }

        Builder fields(Role role, String... names) {
            for (String name : names) {
                fields.put(name, new Field(role, scale, null));
            }
            return this;
        }

        Builder omitsZero() {
            this.omitsZero = true;
            return this;
        }

        Builder verbatim() {
            this.verbatim = true;
            return this;
        }

        FieldRoles build() {
            return new FieldRoles(this);
        }
    }
}
