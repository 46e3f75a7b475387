/**
 * The values: who said what, where in the source, and when.
 *
 * <p>A {@link org.transcript4j.Transcript} is a sequence of {@linkplain org.transcript4j.Entry entries}, each a
 * {@link org.transcript4j.Turn} of one or more {@linkplain org.transcript4j.Speaker speakers} or an
 * {@link org.transcript4j.Aside} that is nobody's speech. All types are immutable, thread-safe, serializable, compared
 * by value, and know nothing of parsing; no method takes or returns {@code null}.
 */
@NullMarked
@ValueStyle
package org.transcript4j;

import org.jspecify.annotations.NullMarked;
