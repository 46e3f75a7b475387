package org.transcript4j.examples.webservice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.source.ParseLimits;

/**
 * Reads uploaded transcripts and answers with JSON. Nothing need be done for the JSON: with transcript-jackson on the class
 * path Spring's own mapper finds the module.
 */
@SpringBootApplication
public class TranscriptService {

    /**
     * Serves until it is stopped.
     *
     * @param args properties of Spring, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(TranscriptService.class, args);
    }

    /** One for all requests. No charset gives more characters than there are bytes. */
    @Bean
    TranscriptParser parser(@Value("${transcript.max-upload}") DataSize maxUpload) {
        return TranscriptParser.builder()
                .limits(ParseLimits.DEFAULT.withMaxCharacters(Math.toIntExact(maxUpload.toBytes())))
                .build();
    }
}
