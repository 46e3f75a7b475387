package org.transcript4j.examples.inspector;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A style sheet or a script of the page.
 *
 * @param text what stands in the element
 */
record Asset(String text) {

    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/";
    private static final List<String> SCRIPTS = List.of(
            "elements.js", "model.js", "chunks.js", "source.js", "turns.js", "candidates.js", "timeline.js", "page.js");

    /** The style sheet of the chart, then the page's own. */
    static Asset styles() throws IOException {
        return new Asset(read(UPLOT + "dist/uPlot.min.css") + "\n" + read("page.css"));
    }

    /** The library that draws the chart, behind its licence. */
    static Asset chart() throws IOException {
        return new Asset("/*\n" + read(UPLOT + "LICENSE").strip() + "\n*/\n" + read(UPLOT + "dist/uPlot.iife.min.js"));
    }

    /** The page's own scripts, in one scope. */
    static Asset scripts() throws IOException {
        StringBuilder all = new StringBuilder("(() => {\n'use strict';\n");
        for (String script : SCRIPTS) {
            all.append(read(script));
        }
        return new Asset(all.append("})();\n").toString());
    }

    /** What the page's security policy knows it by. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A text of the class path; its lines end with LF, as a browser hashes them. */
    private static String read(String name) throws IOException {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing in this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
