package org.transcript4j.examples.webservice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers with a problem (RFC 9457) whatever is refused, by this service or by Spring. */
@RestControllerAdvice
class UploadProblems extends ResponseEntityExceptionHandler {

    private final DataSize maxUpload;

    UploadProblems(@Value("${transcript.max-upload}") DataSize maxUpload) {
        this.maxUpload = maxUpload;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleInvalidMediaType(InvalidMediaTypeException e, WebRequest request) {
        return answer(
                UploadException.unknownType(Objects.requireNonNullElse(e.getMessage(), "It cannot be read")), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(UploadException.tooLarge(maxUpload), request);
    }

    private @Nullable ResponseEntity<Object> answer(UploadException e, WebRequest request) {
        return handleErrorResponseException(e, e.getHeaders(), e.getStatusCode(), request);
    }
}
