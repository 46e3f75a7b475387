/** Captions as a text to read. */
@NullMarked
package org.transcript4j.examples.captions;

import org.jspecify.annotations.NullMarked;
