package org.transcript4j.jackson.recognizer;

/**
 * What Rev AI returns for a transcript ({@code application/vnd.rev.transcript.v1.0+json}).
 *
 * @see <a href="https://docs.rev.ai/api/asynchronous/reference/">its API reference</a>
 */
public final class RevAiFormat extends RecognizerFormat {

    /** A format without state. */
    public RevAiFormat() {
        super("rev-ai", "Rev AI");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAny("monologues[].elements", "monologues[].speaker");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.has("monologues");
    }

    @Override
    ServiceReader newReader() {
        return new RevAiReader();
    }
}
