package org.transcript4j.examples.batch;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;

/**
 * Where the command writes.
 *
 * @param out takes results alone, as bytes
 * @param err takes everything for people
 * @param errIsTerminal whether somebody watches {@code err}, so that a progress bar makes sense; asked only where one may be drawn
 */
record Streams(OutputStream out, PrintStream err, BooleanSupplier errIsTerminal) {

    /** The streams of this process: standard output as it is, not as Maven wraps it. */
    static Streams ofProcess() {
        return new Streams(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                System.err,
                Streams::standardErrorIsTerminal);
    }

    /** {@code System.console()} does not tell: on Java 17 it is null once standard output is redirected. */
    private static boolean standardErrorIsTerminal() {
        return TerminalBuilder.builder().getProviders(null, new IllegalStateException()).stream()
                .anyMatch(provider -> provider.isSystemStream(SystemStream.Error));
    }
}
