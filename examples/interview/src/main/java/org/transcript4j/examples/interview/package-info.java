/** An interview that somebody pasted as text. */
@NullMarked
package org.transcript4j.examples.interview;

import org.jspecify.annotations.NullMarked;
