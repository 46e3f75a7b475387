/** What a format read, as one text: segments in order, with the way back from each character to the source. */
@NullMarked
package org.transcript4j.internal.script;

import org.jspecify.annotations.NullMarked;
