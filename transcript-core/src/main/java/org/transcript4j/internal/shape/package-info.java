/** Label shapes: each finds, on one line, what may be a speaker label in that shape. */
@NullMarked
package org.transcript4j.internal.shape;

import org.jspecify.annotations.NullMarked;
