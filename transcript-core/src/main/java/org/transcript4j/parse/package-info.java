/**
 * The parser: {@link org.transcript4j.parse.TranscriptParser} reads text and tells in a
 * {@link org.transcript4j.parse.ParseResult} what it read, and why.
 */
@NullMarked
package org.transcript4j.parse;

import org.jspecify.annotations.NullMarked;
