/** The extension point for a host's own speaker labels. */
@NullMarked
package org.transcript4j.rule;

import org.jspecify.annotations.NullMarked;
