package org.transcript4j.examples.batch;

import java.nio.charset.StandardCharsets;

/** The batch command. */
public final class TranscriptCommand {
    private TranscriptCommand() {}

    /**
     * Prints JSON on standard output, as UTF-8 bytes whatever the platform's charset is.
     *
     * @param args not read yet
     */
    public static void main(String[] args) {
        System.out.writeBytes("{}\n".getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
