/** The parser, its result and ready-made label rules. */
@NullMarked
package org.transcript4j.parse;

import org.jspecify.annotations.NullMarked;
