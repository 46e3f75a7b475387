/** Writes and reads transcripts as JSON, by Jackson 3. */
@NullMarked
package org.transcript4j.jackson;

import org.jspecify.annotations.NullMarked;
