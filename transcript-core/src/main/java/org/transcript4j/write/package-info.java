/**
 * Writers: {@link org.transcript4j.write.TranscriptWriter} prints transcripts as plain text, Markdown, WebVTT and SubRip. All
 * types are immutable and thread-safe; no method takes or returns {@code null}.
 */
@NullMarked
package org.transcript4j.write;

import org.jspecify.annotations.NullMarked;
