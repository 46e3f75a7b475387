package org.transcript4j.jackson.recognizer;

/**
 * The JSON of Podcasting 2.0 (version 1.0.0).
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">the
 *     specification</a>
 */
public final class PodcastJsonFormat extends RecognizerFormat {

    /** A format without state. */
    public PodcastJsonFormat() {
        super("podcast-json", "Podcasting 2.0");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAny("segments[].body", "segments[].startTime");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return false;
    }

    @Override
    ServiceReader newReader() {
        return new PodcastReader();
    }
}
