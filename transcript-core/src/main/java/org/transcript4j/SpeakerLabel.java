package org.transcript4j;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A printed speaker label taken apart and never altered: {@code Dr. BELL, HOST (voice-over):} has the text {@code Dr. BELL,
 * HOST (voice-over)}, the name {@code BELL}, the honorific {@code Dr.}, the role {@code HOST} and the note
 * {@code voice-over}.
 *
 * <p>Immutable, thread-safe, compared by value. {@code toString} shows sizes and no text.
 */
@Value.Immutable
public sealed interface SpeakerLabel extends Serializable permits ImmutableSpeakerLabel {

    /** The label as printed, without bullet, emphasis, time and colon; white space normalized. */
    @Value.Redacted
    String text();

    /** The name in it, as printed: what is left without honorific, role and note; never empty. */
    @Value.Redacted
    String name();

    /** The form of address before the name, as printed: {@code Dr.}, {@code Mr.}, {@code Senator}. */
    @Value.Redacted
    Optional<String> honorific();

    /** Title, affiliation or party, as printed: {@code HOST}, {@code SPD}, {@code Minister for Rail}. */
    @Value.Redacted
    Optional<String> role();

    /** What the label says about this turn and not about the person: {@code voice-over}, {@code to Ana}. */
    @Value.Redacted
    Optional<String> note();

    /** Where {@link #text()} stands in the source; empty in values made by hand. */
    Optional<SourceSpan> source();

    /** A label of a name and nothing else. */
    static SpeakerLabel of(String name) {
        return builder().text(name).name(name).build();
    }

    /** A new builder; {@code text} and {@code name} are required. */
    static Builder builder() {
        return ImmutableSpeakerLabel.builder();
    }

    /** A copy with another {@link #source()}. */
    SpeakerLabel withSource(SourceSpan source);

    /** A copy with another {@link #source()}, or none. */
    SpeakerLabel withSource(Optional<? extends SourceSpan> source);

    /** Refuses a label without a name. */
    @Value.Check
    default void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of a speaker label must not be blank");
        }
    }

    /** Builds a {@link SpeakerLabel}. Not thread-safe. */
    sealed interface Builder permits ImmutableSpeakerLabel.Builder {

        /** Sets {@link SpeakerLabel#text()}; required. */
        Builder text(String text);

        /** Sets {@link SpeakerLabel#name()}; required. */
        Builder name(String name);

        /** Sets {@link SpeakerLabel#honorific()}; empty by default. */
        Builder honorific(String honorific);

        /** Sets {@link SpeakerLabel#role()}; empty by default. */
        Builder role(String role);

        /** Sets {@link SpeakerLabel#note()}; empty by default. */
        Builder note(String note);

        /** Sets {@link SpeakerLabel#source()}; empty by default. */
        Builder source(SourceSpan source);

        /**
         * Builds the value.
         *
         * @throws IllegalArgumentException if the text or the name is missing, or the name is blank
         */
        SpeakerLabel build();
    }
}
