/** Texts from strangers. */
@NullMarked
package org.transcript4j.examples.uploads;

import org.jspecify.annotations.NullMarked;
