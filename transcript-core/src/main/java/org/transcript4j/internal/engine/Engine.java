package org.transcript4j.internal.engine;

import org.transcript4j.internal.text.DecodedText;

/** Runs the stages of a parse in order. */
public final class Engine {

    private final Settings settings;

    /** An engine with these settings. */
    public Engine(Settings settings) {
        this.settings = settings;
    }

    /** Reads a text. */
    public Outcome parse(DecodedText decoded) {
        if (settings.explain()) {
            throw new UnsupportedOperationException("the stages come next");
        }
        throw new IllegalStateException("the stages come next: " + decoded.charset());
    }
}
