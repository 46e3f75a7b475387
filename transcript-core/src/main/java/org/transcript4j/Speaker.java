package org.transcript4j;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One who speaks in a transcript: a person, a group, or a generic label behind which nobody in particular stands.
 *
 * <p>Which labels mean one speaker is a judgement laid over the turns, each of which keeps its own
 * {@linkplain Turn#label() label}. Immutable, thread-safe, compared by value. {@code toString} shows the id alone.
 */
@Value.Immutable
public sealed interface Speaker extends Serializable permits ImmutableSpeaker {

    /** What stands behind a name. */
    enum Kind {
        /** One person. */
        PERSON,
        /** Several people who speak as one: {@code ALL}, {@code Both}, {@code Several members}. */
        GROUP,
        /** A label and not an identity: {@code Q}, {@code SPEAKER 1}, {@code UNIDENTIFIED MALE}. */
        GENERIC
    }

    /** Names this speaker within one transcript: lower-case words of the first printed form joined by hyphens. */
    String id();

    /** The fullest form of the name seen. */
    @Value.Redacted
    String name();

    /** Title, affiliation or party; empty where the source does not say. */
    @Value.Redacted
    Optional<String> role();

    /** What stands behind the name; {@link Kind#PERSON} by default. */
    @Value.Default
    default Kind kind() {
        return Kind.PERSON;
    }

    /** All printed forms of the label, in order of first appearance. */
    @Value.Redacted
    List<String> labels();

    /** A person of this name, with the name as the only label and an id made from it. */
    static Speaker of(String name) {
        return builder().id(SpeakerIds.slug(name)).name(name).addLabels(name).build();
    }

    /** A new builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return ImmutableSpeaker.builder();
    }

    /** A copy with another {@link #id()}. */
    Speaker withId(String id);

    /** A copy with another {@link #name()}. */
    Speaker withName(String name);

    /** A copy with another {@link #role()}. */
    Speaker withRole(String role);

    /** A copy with another {@link #role()}, or none. */
    Speaker withRole(Optional<String> role);

    /** A copy with another {@link #kind()}. */
    Speaker withKind(Kind kind);

    /** A copy with other {@link #labels()}. */
    Speaker withLabels(Iterable<String> labels);

    /** Refuses a speaker without id or name. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of a speaker must not be blank");
        }
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of speaker " + id() + " must not be blank");
        }
    }

    /** Builds a {@link Speaker}. Not thread-safe. */
    sealed interface Builder permits ImmutableSpeaker.Builder {

        /** Sets {@link Speaker#id()}; required. */
        Builder id(String id);

        /** Sets {@link Speaker#name()}; required. */
        Builder name(String name);

        /** Sets {@link Speaker#role()}; empty by default. */
        Builder role(String role);

        /** Sets {@link Speaker#kind()}; {@link Kind#PERSON} by default. */
        Builder kind(Kind kind);

        /** Adds one to {@link Speaker#labels()}. */
        Builder addLabels(String label);

        /** Adds to {@link Speaker#labels()}. */
        Builder addAllLabels(Iterable<String> labels);

        /**
         * Builds the value.
         *
         * @throws IllegalArgumentException if the id or the name is missing or blank
         */
        Speaker build();
    }
}
