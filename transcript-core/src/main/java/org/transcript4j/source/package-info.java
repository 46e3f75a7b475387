/** What a format reads from a source, and what a parse reports of it. */
@NullMarked
package org.transcript4j.source;

import org.jspecify.annotations.NullMarked;
