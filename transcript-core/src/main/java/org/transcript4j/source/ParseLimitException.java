package org.transcript4j.source;

/** A source is larger than a parser takes on. The message names the limit, its value and the place. */
public final class ParseLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A source beyond a limit.
     *
     * @param limit the name of the limit in {@link ParseLimits}
     * @param value its value
     * @param place where in the source it was exceeded, in words
     */
    public ParseLimitException(String limit, long value, String place) {
        super("the source exceeds " + limit + " = " + value + " " + place
                + "; raise it with TranscriptParser.builder().limits(...) if that is intended");
    }
}
