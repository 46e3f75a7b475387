/** What it costs, measured by JMH. */
@NullMarked
package org.transcript4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
