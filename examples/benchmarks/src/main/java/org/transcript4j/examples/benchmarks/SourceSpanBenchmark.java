package org.transcript4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.transcript4j.SourceSpan;

/** What it costs to make a span, the value a transcript has most of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SourceSpanBenchmark {
    private int start = 44;
    private int end = 133;

    /** For JMH. */
    public SourceSpanBenchmark() {}

    /**
     * Makes a span.
     *
     * @return the span, so that it isn't optimised away
     */
    @Benchmark
    public SourceSpan of() {
        return SourceSpan.of(start, end);
    }
}
