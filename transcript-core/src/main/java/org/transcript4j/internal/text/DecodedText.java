package org.transcript4j.internal.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.transcript4j.source.Diagnostic;

/**
 * Text and how it was decoded.
 *
 * @param text the text without its byte order mark
 * @param charset what the bytes were decoded with; empty where there were none
 * @param diagnostics what decoding had to say
 */
public record DecodedText(String text, Optional<Charset> charset, List<Diagnostic> diagnostics) {}
