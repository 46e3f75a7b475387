package org.transcript4j.jackson.recognizer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms of JSON that are known, in the order in which they are tried. */
final class Services {

    private static final List<RecognizerFormat> IN_ORDER = List.of(
            new AwsTranscribeFormat(),
            new DeepgramFormat(),
            new SpeechmaticsFormat(),
            new IbmSpeechFormat(),
            new GoogleSpeechFormat(),
            new AzureSpeechFormat(),
            new RevAiFormat(),
            new AssemblyAiFormat(),
            new PodcastJsonFormat(),
            new WhisperFormat());

    private Services() {}

    /** The form of a document of which {@code head} is the beginning, or all. */
    static Optional<RecognizerFormat> formatOf(String head) {
        return JsonOutline.isJson(head)
                ? JsonOutline.firstIn(head, Services::toldBy, Services::toldByWhole)
                : Optional.empty();
    }

    private static Optional<RecognizerFormat> toldBy(JsonOutline outline) {
        return IN_ORDER.stream().filter(format -> format.isToldBy(outline)).findFirst();
    }

    private static Optional<RecognizerFormat> toldByWhole(JsonOutline outline) {
        return IN_ORDER.stream().filter(format -> format.isToldByWhole(outline)).findFirst();
    }

    /** The names of all services, for people. */
    static String names() {
        return IN_ORDER.stream().map(RecognizerFormat::service).collect(Collectors.joining(", "));
    }
}
