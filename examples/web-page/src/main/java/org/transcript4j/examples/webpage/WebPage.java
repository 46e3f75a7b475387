package org.transcript4j.examples.webpage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;

/** Prints who says what on a web page that was saved as a file. */
public final class WebPage {

    private static final String SAMPLE = "page.html";
    private static final TranscriptParser PARSER = TranscriptParser.create();

    private WebPage() {}

    /** Reads a page; its charset is found as browsers do. */
    static Transcript read(InputStream html) throws IOException {
        Document page = Jsoup.parse(html, null, "");
        return PARSER.parse(PageText.of(page)).transcript();
    }

    /**
     * Reads the page that is named, or one that comes with this example.
     *
     * @param args the path of an HTML file, or nothing
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (InputStream html = args.length > 0
                ? Files.newInputStream(Path.of(args[0]))
                : Objects.requireNonNull(WebPage.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            Transcript transcript = read(html);
            transcript.title().ifPresent(System.out::println);
            for (Turn turn : transcript.turns()) {
                System.out.println("\n" + turn.speakerName() + "\n" + turn.text());
            }
        }
    }
}
