package org.transcript4j;

import java.io.Serializable;
import java.util.Optional;

/**
 * One element of a transcript in source order: a {@link Turn}, or an {@link Aside} that stands outside all turns.
 *
 * <p>Immutable, thread-safe, compared by value.
 */
public sealed interface Entry extends Serializable permits Turn, Aside {

    /** When it happened, measured from the source's own zero; empty where the source does not say. */
    Optional<TimeSpan> time();

    /** Where it stands in the source, from the first to the last of its characters; empty in values made by hand. */
    Optional<SourceSpan> source();
}
