package org.transcript4j.examples.batch;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, and nothing where nobody watches. */
final class Progress implements AutoCloseable {

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** The progress through {@code steps} steps. */
    static Progress on(Streams streams, int steps) {
        if (!streams.errIsTerminal().getAsBoolean()) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" files", 1)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(streams.err()))
                .build()));
    }

    /** One step is done. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** Draws the bar for the last time. */
    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
