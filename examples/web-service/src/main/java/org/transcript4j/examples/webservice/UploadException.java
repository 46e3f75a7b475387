package org.transcript4j.examples.webservice;

import java.nio.charset.Charset;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.Position;

/** An upload that was refused: what is wrong, where, and what to do. It quotes nothing of the upload: logs may show it. */
class UploadException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private UploadException(HttpStatus status, String title, String detail) {
        super(status, problem(status, title, detail), null);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    static UploadException empty() {
        return new UploadException(
                HttpStatus.BAD_REQUEST,
                "Empty upload",
                "There is nothing but white space in it. Send the transcript as the body, or as the part \"file\" of a form.");
    }

    static UploadException tooLarge(DataSize most) {
        return new UploadException(
                HttpStatus.CONTENT_TOO_LARGE,
                "Upload too large",
                "It has more than " + most.toBytes() + " bytes. Split it into several uploads.");
    }

    static UploadException wrongEncoding(Charset charset, int offset, long line) {
        return new UploadException(
                HttpStatus.BAD_REQUEST,
                "Not in the charset",
                "Byte " + offset + " (counted from 0), in line " + line + ", is not " + charset.name()
                        + ". Name the charset it is in, for example Content-Type: text/plain; charset=windows-1252,"
                        + " or save it as UTF-8.");
    }

    static UploadException unknownType(String reason) {
        return new UploadException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Unknown content type",
                reason + ". Send a content type such as text/plain; charset=UTF-8, or none.");
    }

    static UploadException unreadable(DiagnosticCode code, Position position) {
        return new UploadException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "No transcript in it",
                "Nothing could be read: " + code + " at line " + position.line() + ", column " + position.column()
                        + ". Send plain text, captions (WebVTT, SubRip, SBV) or the JSON of a speech recogniser.");
    }
}
