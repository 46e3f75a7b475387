package org.transcript4j.examples.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.transcript4j.parse.ParseResult;

/** The source with the role of each line and the reason for it. */
final class ExplanationForm implements OutputForm {

    @Override
    public String suffix() {
        return ".explained.txt";
    }

    @Override
    public void write(ParseResult result, OutputStream out) throws IOException {
        out.write(result.explanation().getBytes(StandardCharsets.UTF_8));
    }
}
