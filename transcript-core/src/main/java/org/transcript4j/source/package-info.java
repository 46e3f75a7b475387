/**
 * Between the source and the values: the format SPI, and what a parse says about the source, its regions, diagnostics and
 * label decisions.
 */
@NullMarked
package org.transcript4j.source;

import org.jspecify.annotations.NullMarked;
