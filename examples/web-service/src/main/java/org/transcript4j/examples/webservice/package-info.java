/** A web service that reads uploaded transcripts. */
@NullMarked
package org.transcript4j.examples.webservice;

import org.jspecify.annotations.NullMarked;
