/** The caption formats: each takes a source apart into cues with their times and voices, and infers nothing. */
@NullMarked
package org.transcript4j.internal.format;

import org.jspecify.annotations.NullMarked;
