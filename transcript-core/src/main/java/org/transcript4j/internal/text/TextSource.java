package org.transcript4j.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.transcript4j.SourceSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.ParseLimitException;
import org.transcript4j.source.ParseLimits;

/** Reads characters or bytes in bulk and decodes them once. */
public final class TextSource {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char REPLACEMENT = '\ufffd';
    private static final int BUFFER = 1 << 16;

    private TextSource() {}

    /** Takes text that is decoded already. */
    public static DecodedText of(CharSequence text, ParseLimits limits) {
        requireWithin(limits, text.length());
        return new DecodedText(withoutMark(text.toString()), Optional.empty(), List.of());
    }

    /** Reads all that a reader gives. */
    public static DecodedText read(Reader reader, ParseLimits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            requireWithin(limits, (long) text.length() + n);
            text.append(buffer, 0, n);
        }
        return of(text, limits);
    }

    /** Reads all bytes that a stream gives and decodes them. */
    public static DecodedText read(InputStream stream, Optional<Charset> charset, ParseLimits limits)
            throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 16L, 4L * limits.maxCharacters() + 4);
        byte[] bytes = stream.readNBytes(most);
        if (stream.read() >= 0) {
            throw tooLong(limits);
        }
        DecodedText decoded = charset.isPresent() ? decode(bytes, charset.get()) : detect(bytes);
        requireWithin(limits, decoded.text().length());
        return decoded;
    }

    private static DecodedText detect(byte[] bytes) {
        Optional<Charset> marked = markedCharset(bytes);
        if (marked.isPresent()) {
            return decode(bytes, marked.get());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isFaithful(text, bytes)) {
            return new DecodedText(text, Optional.of(StandardCharsets.UTF_8), List.of());
        }
        Charset guessed = Charset.forName("windows-1252");
        text = new String(bytes, guessed);
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.CHARSET_GUESSED,
                Diagnostic.Severity.WARNING,
                "the bytes are no valid UTF-8 and were read as windows-1252; name the charset if that is wrong",
                SourceSpan.of(0, text.length()));
        return new DecodedText(text, Optional.of(guessed), List.of(diagnostic));
    }

    private static Optional<Charset> markedCharset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if (first == 0xff && second == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xfe && second == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean utf8 = first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static DecodedText decode(byte[] bytes, Charset charset) {
        String text = withoutMark(new String(bytes, charset));
        int replaced = text.indexOf(REPLACEMENT);
        if (replaced < 0) {
            return new DecodedText(text, Optional.of(charset), List.of());
        }
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.MALFORMED_BYTES,
                Diagnostic.Severity.WARNING,
                "bytes that " + charset.name() + " cannot decode became U+FFFD, or stood there as U+FFFD already",
                SourceSpan.of(replaced, replaced + 1));
        return new DecodedText(text, Optional.of(charset), List.of(diagnostic));
    }

    /** Whether each U+FFFD of the text stands so in the bytes: only then were they valid. */
    private static boolean isFaithful(String text, byte[] bytes) {
        int replaced = 0;
        for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
            replaced++;
        }
        if (replaced == 0) {
            return true;
        }
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xef && bytes[i + 1] == (byte) 0xbf && bytes[i + 2] == (byte) 0xbd) {
                replaced--;
            }
        }
        return replaced == 0;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void requireWithin(ParseLimits limits, long length) {
        if (length > limits.maxCharacters()) {
            throw tooLong(limits);
        }
    }

    private static ParseLimitException tooLong(ParseLimits limits) {
        return new ParseLimitException("maxCharacters", limits.maxCharacters(), "at offset " + limits.maxCharacters());
    }
}
