/** Counting ints without boxing them. */
@NullMarked
package org.transcript4j.internal.ints;

import org.jspecify.annotations.NullMarked;
