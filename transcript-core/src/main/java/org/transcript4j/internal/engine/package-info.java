/** A parse from end to end: settings in, stages in order, outcome out. */
@NullMarked
package org.transcript4j.internal.engine;

import org.jspecify.annotations.NullMarked;
