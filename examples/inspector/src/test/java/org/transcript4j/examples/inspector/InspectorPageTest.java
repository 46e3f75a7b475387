package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the page before its script runs. */
class InspectorPageTest {

    private static final Page PAGE = Page.ofHearing();
    private static final Document DOCUMENT = PAGE.document();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title               | The ferry that nobody wants to lose – inspector
                    h1                  | The ferry that nobody wants to lose
                    .file               | hearing.txt
                    h2                  | Speakers Timeline Source
                    .facts              | Format text Layout timed name, colon, before speech Speakers 4 Turns 17 Characters 2,330
                    .legend             | title summary label time speech event notice markup not a label
                    button#notes-tab         | Diagnostics 0
                    section#notes-panel       | Nothing to report.
                    """)
    void says(String selector, String text) {
        assertEquals(text, String.join(" ", DOCUMENT.select(selector).eachText()));
    }

    @Test
    void namesTheSpeakersWithTheirSharesTheOneWhoSaysMostFirst() {
        List<String> rows = DOCUMENT.select(".speakers tbody tr").eachText();

        assertEquals(
                List.of(
                        "FEMI ADEYEMI 36.9 % 4",
                        "INES PRADO 31.4 % 4", "MARGIT OLSEN CHAIR 23.3 % 7", "MAN IN THE AUDIENCE 8.4 % 2"),
                rows);
    }

    @Test
    void countsWhatWasRejected() {
        assertEquals(
                "Not labels " + PAGE.data().path("rejected").size(),
                DOCUMENT.select("#rejected-tab").text());
    }

    @Test
    void hasLandmarksAndNames() {
        assertEquals(1, DOCUMENT.select("main").size());
        assertEquals(1, DOCUMENT.select("header.head h1").size());
        assertEquals("en", DOCUMENT.select("html").attr("lang"));
        Set<String> ids = new HashSet<>();
        DOCUMENT.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        for (String reference : List.of("aria-labelledby", "aria-controls", "aria-describedby")) {
            for (Element element : DOCUMENT.select("[" + reference + "]")) {
                List.of(element.attr(reference).split(" ")).forEach(id -> assertTrue(ids.contains(id), id));
            }
        }
        assertEquals(
                List.of(), DOCUMENT.select("section:not([aria-labelledby], [aria-label]), form:not([aria-label])"));
    }

    @Test
    void loadsNothing() {
        assertEquals(List.of(), DOCUMENT.select("[src], link, iframe, object, embed, base, img"));
        assertEquals(List.of(), DOCUMENT.select("[href]:not([href^=#])"));
        assertFalse(DOCUMENT.select("style").html().contains("url("));
        assertFalse(DOCUMENT.select("style").html().contains("@import"));
    }

    /** A browser that finds another hash runs nothing. */
    @Test
    void admitsItsOwnScriptsAndStylesAlone() throws NoSuchAlgorithmException {
        String policy =
                DOCUMENT.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        for (Element element : DOCUMENT.select("style, script:not([type])")) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
            assertTrue(
                    policy.contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"), element::tagName);
        }
        assertEquals(List.of(), DOCUMENT.select("[style], [onclick], [onload]"));
    }

    @Test
    void keepsTheLicenceOfTheChartLibrary() {
        assertTrue(DOCUMENT.select("script").get(1).data().contains("Permission is hereby granted, free of charge"));
    }

    @Test
    void hasDiagnosticsWithTheirLines() {
        Document document = Page.of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Yes.\n\nbroken --> cue\nno\n")
                .document();

        assertEquals("Diagnostics 1", document.select("#notes-tab").text());
        assertEquals(1, document.select("#notes-panel article").size());
        assertEquals("line 6", document.select("#notes-panel button").text());
    }
}
