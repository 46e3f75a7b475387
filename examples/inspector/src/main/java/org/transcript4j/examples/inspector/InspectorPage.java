package org.transcript4j.examples.inspector;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.transcript4j.parse.ParseResult;

/**
 * A page for the browser that shows a parse: the source by role beside the turns, rejected labels with their reasons, and who
 * speaks when. One HTML file that loads nothing, for a parser built with {@code explain(true)}:
 *
 * <pre>{@code
 * ParseResult result = TranscriptParser.builder().explain(true).build().parse(path);
 * try (OutputStream out = Files.newOutputStream(Path.of("page.html"))) {
 *     InspectorPage.of("interview.txt", result).writeTo(out);
 * }
 * }</pre>
 *
 * <p>Whatever the source holds stays text: the page's security policy admits its own scripts alone. Immutable and thread-safe.
 */
public final class InspectorPage {

    private static final PebbleEngine TEMPLATES = new PebbleEngine.Builder()
            .loader(new ClasspathLoader(InspectorPage.class.getClassLoader()))
            .strictVariables(true)
            .build();

    private final String name;
    private final ParseResult result;

    private InspectorPage(String name, ParseResult result) {
        this.name = name;
        this.result = result;
    }

    /**
     * A page.
     *
     * @param name what the page calls the source, such as the name of its file
     * @param result the parse; without {@code explain(true)} the page has no reasons
     */
    public static InspectorPage of(String name, ParseResult result) {
        return new InspectorPage(name, result);
    }

    /**
     * Writes the page as UTF-8 and leaves the stream open.
     *
     * @throws IOException if the stream throws it
     */
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TEMPLATES.getTemplate("org/transcript4j/examples/inspector/page.html").evaluate(writer, variables());
        writer.flush();
    }

    private Map<String, Object> variables() throws IOException {
        Map<String, Share> shares = Share.of(result.transcript());
        Map<String, Object> variables = new HashMap<>();
        variables.put("name", name);
        variables.put("title", result.transcript().title().orElse(name));
        variables.put("facts", Facts.of(result));
        variables.put("roles", Facts.roles(result));
        variables.put("rejected", Facts.rejected(result));
        variables.put("notes", Note.of(result));
        variables.put("shares", shares.values());
        variables.put("styles", Asset.styles());
        variables.put("chart", Asset.chart());
        variables.put("script", Asset.scripts());
        variables.put("data", PageJson.of(result, shares));
        return variables;
    }
}
