/** Layout inference: which of the shapes that were found does this document use, and which lines are labels. */
@NullMarked
package org.transcript4j.internal.layout;

import org.jspecify.annotations.NullMarked;
