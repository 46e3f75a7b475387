package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core, which checks names, roles, order of headings, contrast and more, finds nothing, and nothing runs over. */
class AccessibilityBrowserTest {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run().then(found => done(found.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary))));
            """;

    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        axe = axe();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1280, false, #turns-tab",
        "1280, true,  #turns-tab",
        "1280, false, #rejected-tab",
        "1280, true,  #rejected-tab",
        "1280, false, #notes-tab",
        "400,  false, #turns-tab",
        "400,  true,  #source-tab",
        "320,  false, #rejected-tab",
    })
    void nothingIsFound(int width, boolean dark, String tab) {
        browser.open("hearing.txt", Page.hearing(), new Browser.Screen(width, 1, dark));
        browser.click(tab);
        if (tab.equals("#turns-tab")) {
            browser.click("#turns-panel [data-item='5'] p");
            browser.click("#turns-panel [data-item='6'] summary");
        }
        browser.script(axe, false);

        assertEquals(List.of(), browser.script(RUN, true));
        assertEquals(
                browser.evaluate("document.documentElement.clientWidth"),
                browser.evaluate("document.documentElement.scrollWidth"));
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
