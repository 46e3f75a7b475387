/** A transcript on a web page. */
@NullMarked
package org.transcript4j.examples.webpage;

import org.jspecify.annotations.NullMarked;
