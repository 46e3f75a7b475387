/** What it costs to read a transcript and its JSON, measured by JMH beside what else could be done with the same text. */
@NullMarked
package org.transcript4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
