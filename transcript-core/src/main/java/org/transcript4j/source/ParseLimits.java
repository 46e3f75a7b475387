package org.transcript4j.source;

/**
 * What a parse takes on at the most. {@link #DEFAULT} suits servers that read whatever is uploaded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxCharacters how many UTF-16 code units a source may have; 268,435,456 by default. Beyond it the parse ends with a
 *     {@link ParseLimitException}, before the rest is read: this bounds memory.
 * @param maxLabelLength how many UTF-16 code units a speaker label may have, decoration not counted; 170 by default. A
 *     longer one is not read as a label: this bounds the work on each line.
 * @param maxDiagnostics how many diagnostics a parse keeps; 1,000 by default. The others are dropped and one more says so:
 *     this bounds memory on a source where every line is odd.
 */
public record ParseLimits(int maxCharacters, int maxLabelLength, int maxDiagnostics) {

    /** The limits of a parser for which none are set. */
    public static final ParseLimits DEFAULT = new ParseLimits(268_435_456, 170, 1_000);

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if one is less than 1, or the label length is more than 400
     */
    public ParseLimits {
        requirePositive(maxCharacters, "maxCharacters");
        requirePositive(maxLabelLength, "maxLabelLength");
        requirePositive(maxDiagnostics, "maxDiagnostics");
        if (maxLabelLength > 400) {
            throw new IllegalArgumentException("maxLabelLength must be at most 400, but is " + maxLabelLength);
        }
    }

    private static void requirePositive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
    }

    /** A copy with another {@link #maxCharacters()}. */
    public ParseLimits withMaxCharacters(int value) {
        return new ParseLimits(value, maxLabelLength, maxDiagnostics);
    }

    /** A copy with another {@link #maxLabelLength()}. */
    public ParseLimits withMaxLabelLength(int value) {
        return new ParseLimits(maxCharacters, value, maxDiagnostics);
    }

    /** A copy with another {@link #maxDiagnostics()}. */
    public ParseLimits withMaxDiagnostics(int value) {
        return new ParseLimits(maxCharacters, maxLabelLength, value);
    }
}
