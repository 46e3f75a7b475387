/** What a speech recogniser heard, with names. */
@NullMarked
package org.transcript4j.examples.recogniser;

import org.jspecify.annotations.NullMarked;
