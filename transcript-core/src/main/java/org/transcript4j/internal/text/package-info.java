/** Text before anything is known of it: decoding, lines, classes of characters, times. */
@NullMarked
package org.transcript4j.internal.text;

import org.jspecify.annotations.NullMarked;
