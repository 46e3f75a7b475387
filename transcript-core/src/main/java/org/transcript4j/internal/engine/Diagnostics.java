package org.transcript4j.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.transcript4j.SourceSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;

/** The diagnostics of one parse, no more than a limit. */
final class Diagnostics {

    private final int most;
    private final List<Diagnostic> kept = new ArrayList<>();
    private int dropped;

    Diagnostics(int most) {
        this.most = most;
    }

    void add(Diagnostic diagnostic) {
        if (kept.size() < most) {
            kept.add(diagnostic);
        } else {
            dropped++;
        }
    }

    /** All that were kept, in source order, and one that counts the others. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(kept);
        all.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        if (dropped > 0) {
            all.add(new Diagnostic(
                    DiagnosticCode.DIAGNOSTICS_CAPPED,
                    Diagnostic.Severity.WARNING,
                    dropped + " more diagnostics were left out: maxDiagnostics is " + most,
                    SourceSpan.of(0, 0)));
        }
        return List.copyOf(all);
    }
}
