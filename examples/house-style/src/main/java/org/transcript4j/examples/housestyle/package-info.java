/** Labels that only one house uses. */
@NullMarked
package org.transcript4j.examples.housestyle;

import org.jspecify.annotations.NullMarked;
