package org.transcript4j.jackson.recognizer;

/**
 * What Azure Speech writes for batch transcription and returns for fast transcription.
 *
 * @see <a href="https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get">its results</a>
 */
public final class AzureSpeechFormat extends RecognizerFormat {

    /** A format without state. */
    public AzureSpeechFormat() {
        super("azure-speech", "Azure Speech");
    }

    @Override
    boolean isToldBy(JsonOutline outline) {
        return outline.hasAny("recognizedPhrases[]", "combinedRecognizedPhrases[]", "phrases[].offsetMilliseconds")
                || outline.hasAny("combinedPhrases[].text", "combinedPhrases[].channel");
    }

    @Override
    boolean isToldByWhole(JsonOutline outline) {
        return outline.hasAny("recognizedPhrases", "combinedRecognizedPhrases", "combinedPhrases");
    }

    @Override
    ServiceReader newReader() {
        return new AzureReader();
    }
}
