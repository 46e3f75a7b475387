package org.transcript4j.examples.webservice;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * The characters of an upload. The parser would guess where bytes are no UTF-8; a service can ask who sent them instead, so
 * nothing is guessed here and no byte is replaced.
 */
final class UploadedText {

    private UploadedText() {}

    /**
     * Decodes bytes with the charset that their content type names; else with that of their byte order mark; else as UTF-8.
     *
     * @throws UploadException if they are no text in that charset
     */
    static String decode(byte[] bytes, Optional<MediaType> contentType) {
        Charset charset = contentType.map(MediaType::getCharset).orElseGet(() -> defaultCharset(bytes));
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (result.isError()) {
            throw UploadException.wrongEncoding(
                    charset,
                    in.position(),
                    1 + out.chars().filter(c -> c == '\n').count());
        }
        return out.toString();
    }

    /** The charset UTF-16 reads the mark itself, and the parser passes over the one of UTF-8. */
    private static Charset defaultCharset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ByteBuffer.wrap(bytes).getShort() & 0xffff;
        return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
