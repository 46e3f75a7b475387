/** Many files on a cluster. */
@NullMarked
package org.transcript4j.examples.spark;

import org.jspecify.annotations.NullMarked;
