/** One HTML page that shows a parse: the source by role, the turns, who speaks when, and why. */
@NullMarked
package org.transcript4j.examples.inspector;

import org.jspecify.annotations.NullMarked;
