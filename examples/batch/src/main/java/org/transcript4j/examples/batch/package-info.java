/** The batch command: files and folders of transcripts to JSON. */
@NullMarked
package org.transcript4j.examples.batch;

import org.jspecify.annotations.NullMarked;
