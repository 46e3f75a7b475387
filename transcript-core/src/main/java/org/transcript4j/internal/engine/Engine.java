package org.transcript4j.internal.engine;

import java.util.Optional;
import org.transcript4j.internal.text.DecodedText;

/** Runs the stages of a parse in order. */
public final class Engine {

    private final Settings settings;
    private final Optional<Outcome> none = Optional.empty();

    /** An engine with these settings. */
    public Engine(Settings settings) {
        this.settings = settings;
    }

    /** Reads a text. */
    public Outcome parse(DecodedText decoded) {
        return none.orElseThrow(
                () -> new IllegalStateException("the stages come next: " + settings + decoded.charset()));
    }
}
