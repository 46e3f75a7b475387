package org.transcript4j.jackson.recognizer;

/**
 * What Amazon Transcribe writes for a batch job, with or without speakers and channels.
 *
 * @see <a href="https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html">its output</a>
 */
public final class AwsTranscribeFormat extends RecognizerFormat {

    /** A format without state. */
    public AwsTranscribeFormat() {
        super("aws-transcribe", "Amazon Transcribe");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAny(
                "results.items[].alternatives",
                "results.transcripts[].transcript",
                "results.speaker_labels.segments",
                "results.channel_labels.channels",
                "results.audio_segments[]");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.hasAll("jobName", "results");
    }

    @Override
    ServiceReader newReader() {
        return new AwsTranscribeReader();
    }
}
