import org.transcript4j.jackson.TranscriptModule;
import tools.jackson.databind.JacksonModule;

/** Transcripts as JSON, by Jackson 3. */
module org.transcript4j.jackson {
    requires static org.jspecify;
    requires transitive org.transcript4j.core;
    requires transitive tools.jackson.databind;

    exports org.transcript4j.jackson;

    provides JacksonModule with
            TranscriptModule;
}
