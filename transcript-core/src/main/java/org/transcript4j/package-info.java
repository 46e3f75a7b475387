/** The values: who said what, where in the source, and when. They know nothing of parsing. */
@NullMarked
@ValueStyle
package org.transcript4j;

import org.jspecify.annotations.NullMarked;
