package org.transcript4j.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.transcript4j.SourceSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.ParseLimits;

/** The diagnostics of a parse, up to the limit. */
final class DiagnosticLog {

    private final List<Diagnostic> kept = new ArrayList<>();
    private final int most;
    private long dropped;

    DiagnosticLog(ParseLimits limits) {
        this.most = limits.maxDiagnostics();
    }

    void add(Diagnostic diagnostic) {
        if (kept.size() < most) {
            kept.add(diagnostic);
        } else {
            dropped++;
        }
    }

    /** All that were kept, and one more that counts the others, if there are any. */
    List<Diagnostic> toList(int sourceLength) {
        List<Diagnostic> all = new ArrayList<>(kept);
        if (dropped > 0) {
            all.add(new Diagnostic(
                    DiagnosticCode.DIAGNOSTICS_CAPPED,
                    Diagnostic.Severity.INFO,
                    dropped + " more diagnostics were left out; maxDiagnostics is " + most,
                    SourceSpan.of(0, sourceLength)));
        }
        return List.copyOf(all);
    }
}
