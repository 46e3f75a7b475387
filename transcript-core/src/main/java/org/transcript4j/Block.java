package org.transcript4j;

import java.io.Serializable;

/**
 * One element of a turn's {@linkplain Turn#body() body} in source order: a {@link Paragraph} of speech, or an
 * {@link Aside} between paragraphs.
 *
 * <p>Immutable, thread-safe, compared by value.
 */
public sealed interface Block extends Serializable permits Paragraph, Aside {

    /** The text as it reads, white space normalized; see {@link Paragraph#text()} and {@link Aside#text()}. */
    String text();
}
