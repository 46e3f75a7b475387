/** Running label rules: ready-made ones, guarded patterns, and the rules of hosts with their errors named. */
@NullMarked
package org.transcript4j.internal.rule;

import org.jspecify.annotations.NullMarked;
