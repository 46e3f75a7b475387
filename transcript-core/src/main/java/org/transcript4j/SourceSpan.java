package org.transcript4j;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A range of the decoded source text, without its byte order mark: 0-based, end exclusive, in UTF-16 code units.
 *
 * <p>Immutable, thread-safe, compared by value. Line and column of an offset come from the parse result.
 *
 * <pre>{@code
 * SourceSpan span = SourceSpan.of(0, 4);
 * span.length();                    // 4
 * span.in("BELL: Good evening.");   // BELL
 * }</pre>
 */
@Value.Immutable
public sealed interface SourceSpan extends Serializable permits ImmutableSourceSpan {

    /** The offset of the first UTF-16 code unit, 0-based. */
    @Value.Parameter
    int start();

    /** The offset behind the last UTF-16 code unit, 0-based; never less than {@link #start()}. */
    @Value.Parameter
    int end();

    /**
     * A span from {@code start} to {@code end}.
     *
     * @throws IllegalArgumentException unless {@code 0 <= start <= end}
     */
    static SourceSpan of(int start, int end) {
        return ImmutableSourceSpan.of(start, end);
    }

    /** How many UTF-16 code units it covers. */
    default int length() {
        return end() - start();
    }

    /**
     * The text that it covers.
     *
     * @param source the source that it is a span of
     * @throws IndexOutOfBoundsException if the source is shorter
     */
    default String in(CharSequence source) {
        return source.subSequence(start(), end()).toString();
    }

    /** Whether {@code offset} lies in this span; the end does not. */
    default boolean contains(int offset) {
        return offset >= start() && offset < end();
    }

    /** The smallest span that covers this one and {@code other}. */
    default SourceSpan cover(SourceSpan other) {
        return of(Math.min(start(), other.start()), Math.max(end(), other.end()));
    }

    /** Refuses a span that is no range. */
    @Value.Check
    default void check() {
        Ranges.requireRange(start(), end(), "source span");
    }
}
