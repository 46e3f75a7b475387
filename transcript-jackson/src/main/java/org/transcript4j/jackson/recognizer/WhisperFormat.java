package org.transcript4j.jackson.recognizer;

/**
 * What Whisper, WhisperX and their relatives write; see {@link WhisperReader}.
 *
 * @see <a href="https://github.com/m-bain/whisperX">WhisperX</a>
 */
public final class WhisperFormat extends RecognizerFormat {

    /** A format without state. */
    public WhisperFormat() {
        super("whisper", "Whisper and WhisperX");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAll("segments[].text", "segments[].start")
                || outline.hasAll("segments[].text", "segments[].words[].word")
                || outline.hasAll("[].text", "[].start", "[].end")
                || outline.hasAll("words[].word", "words[].start")
                || outline.hasAll("word_segments[].word", "word_segments[].start")
                || outline.hasAll("transcription[].text", "transcription[].offsets")
                || outline.hasAll("chunks[].text", "chunks[].timestamp");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.has("segments[].text") || outline.hasAll("text", "segments", "language");
    }

    @Override
    ServiceReader newReader() {
        return new WhisperReader();
    }
}
