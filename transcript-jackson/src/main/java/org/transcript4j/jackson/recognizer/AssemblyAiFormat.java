package org.transcript4j.jackson.recognizer;

/**
 * What AssemblyAI returns for a transcript (v2), its sentences and its paragraphs.
 *
 * @see <a href="https://www.assemblyai.com/docs/api-reference/transcripts/get">its API reference</a>
 */
public final class AssemblyAiFormat extends RecognizerFormat {

    /** A format without state. */
    public AssemblyAiFormat() {
        super("assemblyai", "AssemblyAI");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAll("acoustic_model", "language_model")
                || outline.hasAll("id", "status", "audio_url")
                || (outline.hasAll("id", "status")
                        && (outline.hasAll("utterances[].text", "utterances[].start")
                                || outline.hasAll("words[].text", "words[].start")));
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.has("id")
                && outline.hasAny("utterances[].start", "sentences[].start", "paragraphs[].start", "words[].start");
    }

    @Override
    ServiceReader newReader() {
        return new AssemblyAiReader();
    }
}
