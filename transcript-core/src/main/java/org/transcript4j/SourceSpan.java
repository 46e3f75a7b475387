package org.transcript4j;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A piece of a source: where in the text that was read a value comes from.
 *
 * <p>Offsets are 0-based and count UTF-16 code units of the decoded text without its byte order mark; the end is exclusive.
 * That is how {@link CharSequence} counts, so a span cuts its text out of the source:
 *
 * <pre>{@code
 * SourceSpan span = SourceSpan.of(0, 4);
 * span.length();                    // 4
 * span.in("BELL: Good evening.");   // BELL
 * }</pre>
 *
 * <p>A span may be empty. Spans are immutable, thread-safe, serializable and equal by value.
 */
@Value.Immutable
public sealed interface SourceSpan extends Serializable permits ImmutableSourceSpan {

    /**
     * Returns the span from {@code start} to {@code end}.
     *
     * @param start the first code unit, 0-based
     * @param end the code unit after the last, at least {@code start}
     * @return a span of {@code end - start} code units
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    static SourceSpan of(int start, int end) {
        return ImmutableSourceSpan.of(start, end);
    }

    /**
     * Returns where the span starts.
     *
     * @return the first code unit, 0-based
     */
    @Value.Parameter
    int start();

    /**
     * Returns where the span ends.
     *
     * @return the code unit after the last, 0-based
     */
    @Value.Parameter
    int end();

    /**
     * Returns how long the span is.
     *
     * @return the length in UTF-16 code units, 0 if the span is empty
     */
    default int length() {
        return end() - start();
    }

    /**
     * Cuts the span out of its source.
     *
     * @param source the decoded text that the span was made for
     * @return the text between {@link #start()} and {@link #end()}
     * @throws IndexOutOfBoundsException if the source is shorter than the span's end
     */
    default String in(CharSequence source) {
        return source.subSequence(start(), end()).toString();
    }

    /**
     * Refuses a span that starts before the source or ends before it starts. Each new span goes through it.
     *
     * @throws IllegalArgumentException if this is no span
     */
    @Value.Check
    default void check() {
        if (start() < 0 || end() < start()) {
            throw new IllegalArgumentException("no span: start " + start() + ", end " + end());
        }
    }
}
