package org.transcript4j.jackson.recognizer;

import org.transcript4j.source.Diagnostic.Severity;

/** Reads how sure a recogniser was. */
final class Confidence {

    private Confidence() {}

    /** A number from 0 to 1; {@code NaN} if there is none, or another one, which is reported. */
    static double read(JsonCursor json) {
        JsonText found = json.scalar();
        if (found == null) {
            return Double.NaN;
        }
        double value = parse(found.value());
        if (Double.isNaN(value)) {
            json.problems()
                    .repaired(
                            Severity.INFO,
                            "this confidence is no number from 0 to 1, and was left out",
                            found.start(),
                            found.end());
        }
        return value;
    }

    private static double parse(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return value >= 0 && value <= 1 ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
