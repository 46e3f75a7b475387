/**
 * The extension point: rules that recognise the speaker labels of a house style, and the resolver that decides which
 * labels mean one speaker.
 */
@NullMarked
package org.transcript4j.rule;

import org.jspecify.annotations.NullMarked;
