/** Labels: what a name looks like, and a printed label taken apart. */
@NullMarked
package org.transcript4j.internal.label;

import org.jspecify.annotations.NullMarked;
