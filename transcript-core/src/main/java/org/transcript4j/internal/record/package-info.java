/** Assembly: header, record bounds, turns with paragraphs and asides, regions. */
@NullMarked
package org.transcript4j.internal.record;

import org.jspecify.annotations.NullMarked;
