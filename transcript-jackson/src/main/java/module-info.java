import org.transcript4j.jackson.TranscriptModule;
import org.transcript4j.jackson.recognizer.AssemblyAiFormat;
import org.transcript4j.jackson.recognizer.AwsTranscribeFormat;
import org.transcript4j.jackson.recognizer.AzureSpeechFormat;
import org.transcript4j.jackson.recognizer.DeepgramFormat;
import org.transcript4j.jackson.recognizer.GoogleSpeechFormat;
import org.transcript4j.jackson.recognizer.IbmSpeechFormat;
import org.transcript4j.jackson.recognizer.JsonFormat;
import org.transcript4j.jackson.recognizer.PodcastJsonFormat;
import org.transcript4j.jackson.recognizer.RevAiFormat;
import org.transcript4j.jackson.recognizer.SpeechmaticsFormat;
import org.transcript4j.jackson.recognizer.WhisperFormat;
import org.transcript4j.source.TranscriptFormat;
import tools.jackson.databind.JacksonModule;

/** Transcripts as JSON, and the JSON of speech recognisers as transcripts, by Jackson 3. */
module org.transcript4j.jackson {
    requires static org.jspecify;
    requires transitive org.transcript4j.core;
    requires transitive tools.jackson.databind;

    exports org.transcript4j.jackson;

    provides JacksonModule with
            TranscriptModule;
    provides TranscriptFormat with
            AssemblyAiFormat,
            AwsTranscribeFormat,
            AzureSpeechFormat,
            DeepgramFormat,
            GoogleSpeechFormat,
            IbmSpeechFormat,
            JsonFormat,
            PodcastJsonFormat,
            RevAiFormat,
            SpeechmaticsFormat,
            WhisperFormat;
}
