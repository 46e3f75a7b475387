package org.transcript4j.examples.webservice;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.transcript4j.Transcript;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Diagnostic.Severity;
import org.transcript4j.source.DiagnosticCode;

/** Takes a transcript, plain text, captions or a recogniser's JSON alike, as the file of a form or as the body. */
@RestController
class TranscriptController {

    private final TranscriptParser parser;
    private final DataSize maxUpload;

    TranscriptController(TranscriptParser parser, @Value("${transcript.max-upload}") DataSize maxUpload) {
        this.parser = parser;
        this.maxUpload = maxUpload;
    }

    @PostMapping(path = "/transcripts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Transcript readFile(@RequestParam("file") MultipartFile file) throws IOException {
        return read(file.getBytes(), Optional.ofNullable(file.getContentType()));
    }

    @PostMapping("/transcripts")
    Transcript readBody(@RequestHeader(HttpHeaders.CONTENT_TYPE) Optional<String> contentType, InputStream body)
            throws IOException {
        int most = Math.toIntExact(maxUpload.toBytes());
        byte[] bytes = body.readNBytes(most);
        if (body.read() >= 0) {
            throw UploadException.tooLarge(maxUpload);
        }
        return read(bytes, contentType);
    }

    private Transcript read(byte[] bytes, Optional<String> contentType) {
        String text = UploadedText.decode(bytes, contentType.map(MediaType::parseMediaType));
        ParseResult result = parser.parse(text);
        result.diagnostics().forEach(diagnostic -> refuse(diagnostic, result));
        return result.transcript();
    }

    /** Warnings are left alone, and what goes wrong in a part of an upload: the rest of it was read. */
    private static void refuse(Diagnostic diagnostic, ParseResult result) {
        if (diagnostic.code() == DiagnosticCode.EMPTY_SOURCE) {
            throw UploadException.empty();
        }
        if (diagnostic.severity() == Severity.ERROR
                && result.transcript().turns().isEmpty()) {
            throw UploadException.unreadable(
                    diagnostic.code(), result.position(diagnostic.span().start()));
        }
    }
}
