package org.transcript4j.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.transcript4j.Paragraph;
import org.transcript4j.Turn;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;
import org.transcript4j.source.Region;
import org.transcript4j.source.TranscriptFormat;

/** Which format a source is read in, and that a host's own format is read as the built-in ones are. */
class FormatsTest {

    private static final String WEB_VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>It is late.\n";

    private static final String QUOTED = """
            QUOTED A late ferry
            | ANA: The ferry is late, they say.
            That is what is printed here.
            |  BO: Is it late again, as it was
            |  last week?
            | ANA: It is, I am afraid.
            | BO: Then we walk home.
            """;

    @Test
    void areDetected() {
        TranscriptParser parser = TranscriptParser.create();

        assertEquals("webvtt", parser.parse(WEB_VTT).format());
        assertEquals("text", parser.parse("ANA: It is late.\n").format());
        assertEquals("text", parser.parse("").format());
    }

    @Test
    void areTakenAsTheHostSays() {
        ParseResult text = TranscriptParser.builder().format("text").build().parse(WEB_VTT);
        ParseResult webVtt = TranscriptParser.builder().format("webvtt").build().parse(WEB_VTT.substring(8));

        assertEquals("text", text.format());
        assertEquals(List.of(), text.transcript().speakers());
        assertEquals("webvtt", webVtt.format());
        assertEquals("It is late.", webVtt.transcript().text());
    }

    @Test
    void oneThatIsUnknownIsRefused() {
        TranscriptParser.Builder builder = TranscriptParser.builder().format("vtt");

        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();

        assertTrue(message.contains("\"vtt\""), message);
        for (String known : List.of("text", "webvtt", "subrip", "sbv", "podcast-html")) {
            assertTrue(message.contains(known), message);
        }
    }

    @Test
    void thoseOfTheHostAreFound() {
        ParseResult result = parserWithOwnFormat().parse(QUOTED);

        assertEquals("quoted", result.format());
        assertEquals(Optional.of("A late ferry"), result.transcript().title());
        assertEquals(Map.of("kind", "quotes"), result.transcript().metadata());
        assertEquals(
                List.of(DiagnosticCode.CONTENT_IGNORED),
                result.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void linesAreReadAsPlainTextIs() {
        ParseResult result = parserWithOwnFormat().parse(QUOTED);

        assertEquals(
                List.of(
                        "ANA: The ferry is late, they say.",
                        "BO: Is it late again, as it was last week?",
                        "ANA: It is, I am afraid.",
                        "BO: Then we walk home."),
                result.transcript().turns().stream()
                        .map(turn -> turn.label().orElseThrow().text() + ": " + turn.text())
                        .toList());
        Turn second = result.transcript().turns().get(1);
        Paragraph said = second.paragraphs().get(0);
        assertEquals("BO", second.label().orElseThrow().source().orElseThrow().in(QUOTED));
        assertEquals(
                List.of("Is it late again, as it was", "last week?"),
                said.source().stream().map(piece -> piece.in(QUOTED)).toList());
        assertEquals(
                "BO: Is it late again, as it was\n|  last week?",
                second.source().orElseThrow().in(QUOTED));
        assertEquals(
                List.of("That is what is printed here."),
                result.regions().stream()
                        .filter(region -> region.role() == Region.Role.NOTICE)
                        .map(region -> QUOTED.substring(region.start(), region.end()))
                        .toList());
    }

    private static TranscriptParser parserWithOwnFormat() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new HostLoader());
        try {
            return TranscriptParser.create();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The loader of a host that has a format of its own, as a library on its class path would. */
    private static final class HostLoader extends ClassLoader {

        private static final String FORMAT = QuotedLinesFormat.class.getName();

        HostLoader() {
            super(TranscriptFormat.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(FORMAT)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream code = QuotedLinesFormat.class.getResourceAsStream("QuotedLinesFormat.class")) {
                byte[] bytes = java.util.Objects.requireNonNull(code).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            return name.equals("META-INF/services/" + TranscriptFormat.class.getName())
                    ? Collections.enumeration(List.of(new URL(null, "memory:services", new Memory())))
                    : super.findResources(name);
        }
    }

    /** Serves the name of the host's format. */
    private static final class Memory extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(HostLoader.FORMAT.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
