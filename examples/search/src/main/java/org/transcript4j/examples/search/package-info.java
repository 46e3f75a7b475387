/** Full-text search over turns. */
@NullMarked
package org.transcript4j.examples.search;

import org.jspecify.annotations.NullMarked;
