package org.transcript4j.examples.inspector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.transcript4j.parse.TranscriptParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that was written and read back. */
record Page(String html, Document document) {

    private static final TranscriptParser PARSER =
            TranscriptParser.builder().explain(true).build();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The page of a text. */
    static Page of(String name, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            InspectorPage.of(name, PARSER.parse(text)).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String html = out.toString(StandardCharsets.UTF_8);
        return new Page(html, Jsoup.parse(html));
    }

    /** The page of the hearing that the screenshots show. */
    static Page ofHearing() {
        return of("hearing.txt", hearing());
    }

    static String hearing() {
        try (InputStream in = Page.class.getResourceAsStream("hearing.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page's script draws. */
    JsonNode data() {
        return MAPPER.readTree(
                Objects.requireNonNull(document.getElementById("data")).data());
    }
}
