/** Speaker identity: which labels mean one speaker. */
@NullMarked
package org.transcript4j.internal.identity;

import org.jspecify.annotations.NullMarked;
