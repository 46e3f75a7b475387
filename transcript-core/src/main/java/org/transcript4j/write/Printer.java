package org.transcript4j.write;

import java.io.IOException;
import org.transcript4j.Transcript;

/** Prints transcripts in one form. */
@FunctionalInterface
interface Printer {

    /** Prints a transcript, its speakers named as {@code names} has it. */
    void print(Transcript transcript, SpeakerNames names, Appendable out) throws IOException;
}
