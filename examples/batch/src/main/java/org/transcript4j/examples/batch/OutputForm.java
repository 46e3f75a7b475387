package org.transcript4j.examples.batch;

import java.io.IOException;
import java.io.OutputStream;
import org.transcript4j.parse.ParseResult;

/** What is written of a parse. */
interface OutputForm {

    /** What is added to the name of a file that was read. */
    String suffix();

    /**
     * Writes a result as UTF-8 and leaves the stream open.
     *
     * @throws IOException if the stream throws it
     */
    void write(ParseResult result, OutputStream out) throws IOException;
}
