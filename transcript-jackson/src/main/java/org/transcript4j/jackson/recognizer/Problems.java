package org.transcript4j.jackson.recognizer;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transcript4j.SourceSpan;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.Diagnostic.Severity;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.SegmentSink;

/** What the readers have to say about a source. For one pass over it; not thread-safe. */
final class Problems {

    /** So many different names are told of; a hostile document may have any number. */
    private static final int MOST_NAMES = 1_000;

    private final @Nullable SegmentSink sink;
    private final Set<String> told = new HashSet<>();

    private Problems(@Nullable SegmentSink sink) {
        this.sink = sink;
    }

    static Problems to(SegmentSink sink) {
        return new Problems(sink);
    }

    /** For a pass whose problems another pass will meet again. */
    static Problems untold() {
        return new Problems(null);
    }

    /** Something was read, but not as it stands. */
    void repaired(Severity severity, String message, int start, int end) {
        tell(DiagnosticCode.CUE_REPAIRED, severity, message, start, end);
    }

    /** A word or an utterance was left out. */
    void dropped(String message, int start, int end) {
        tell(DiagnosticCode.CUE_DROPPED, Severity.WARNING, message, start, end);
    }

    /** A part of the document was passed over. */
    void ignored(Severity severity, String message, int start, int end) {
        tell(DiagnosticCode.CONTENT_IGNORED, severity, message, start, end);
    }

    /** Whether a field that the form did not have when this was written is to be told of: each name is once. */
    boolean isNewField(String name) {
        return sink != null && isNew("field " + name);
    }

    /** A field that the form did not have when this was written. */
    void unknownField(String name, int start, int end) {
        ignored(Severity.INFO, "the field \"" + shown(name) + "\" is not known here and was passed over", start, end);
    }

    /** A value of a field with a fixed set of values that is none of them; told once for each value. */
    void unknownValue(JsonText value, String takenAs) {
        if (isNew("value " + value.value())) {
            repaired(
                    Severity.INFO,
                    "\"" + shown(value.value()) + "\" is not known here and was taken for " + takenAs,
                    value.start(),
                    value.end());
        }
    }

    /** The document is in none of the forms that were tried. */
    void unknownForm(String message, int end) {
        tell(DiagnosticCode.UNKNOWN_FORM, Severity.ERROR, message, 0, end);
    }

    /** A document of a known form in which nobody says anything, such as that of a job that failed. */
    void nothingSpoken(int end) {
        ignored(Severity.WARNING, "no speech was found in this document", 0, end);
    }

    private boolean isNew(String what) {
        return told.size() < MOST_NAMES && told.add(what);
    }

    /** A name on one line, and not a long one. */
    private static String shown(String name) {
        int most = 40;
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most) + "...";
    }

    private void tell(DiagnosticCode code, Severity severity, String message, int start, int end) {
        if (sink != null) {
            sink.diagnostic(new Diagnostic(code, severity, message, SourceSpan.of(start, Math.max(start, end))));
        }
    }
}
