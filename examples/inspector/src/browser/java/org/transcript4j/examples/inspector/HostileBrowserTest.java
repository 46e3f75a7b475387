package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup in a speech is read, and never runs. */
class HostileBrowserTest {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.owned = true</script>",
                "</script><script>window.owned = true</script>",
                "<!-- <script> --> <script>window.owned = true</script>",
                "<img src=x onerror='window.owned = true'>",
                "<svg onload='window.owned = true'></svg>",
                "<a href='javascript:window.owned = true'>no</a>",
                "</title><style>body { display: none }</style>",
            })
    void staysText(String speech) {
        String text = "On " + speech + "\n\nANA BELL: " + speech + "\n\nRUI COSTA: Yes.\n\nANA BELL: No.\n\nRUI COSTA: "
                + speech + "\n";

        browser.open(speech, text);
        browser.search("script");

        assertEquals("undefined", browser.evaluate("typeof window.owned"));
        browser.search("");
        assertEquals(2, browser.texts("#turns-panel .turn p").stream().filter(speech::equals).count());
        assertTrue(browser.texts("#source .text").contains("ANA BELL: " + speech));
        assertEquals("3", browser.evaluate("document.scripts.length"));
        assertEquals("0", browser.evaluate("document.querySelectorAll('main img, main a').length"));
        assertEquals(List.of(), browser.complaints());
    }
}
