package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A transcript of 5 MB stays usable: the bounds are several times what was measured, for slow machines. */
class LargeBrowserTest {

    private static final int SIZE = 5_000_000;
    private static final Duration OPENING = Duration.ofSeconds(20);
    private static final Duration ACTING = Duration.ofSeconds(5);

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
    @ValueSource(ints = {60, 4})
    void opensIsSearchedAndScrolled(int words) {
        String text = transcript(words);
        browser.open("large.txt", text);
        Duration opening = opening();
        Duration searching = measure(() -> browser.search("nobody says this"));
        Duration showingAll = measure(() -> browser.click("#clear"));
        Duration filtering = measure(() -> browser.click(".speaker"));
        browser.click("#clear");
        browser.point("#source");
        Duration scrolling = measure(LargeBrowserTest::scrollToEnd);
        scrollToEnd();
        String last = browser.texts("#source .row:last-child .line").stream().reduce("", (one, other) -> other);

        System.out.printf(
                "5 MB with %d words a turn: opening %d ms, searching %d ms, showing all %d ms,"
                        + " filtering %d ms, scrolling %d ms, %s elements%n",
                words, opening.toMillis(), searching.toMillis(), showingAll.toMillis(), filtering.toMillis(),
                scrolling.toMillis(), browser.evaluate("document.querySelectorAll('*').length"));
        assertEquals(String.valueOf(text.lines().count()), last);
        assertTrue(opening.compareTo(OPENING) < 0, opening::toString);
        for (Duration acting : new Duration[] {searching, showingAll, filtering, scrolling}) {
            assertTrue(acting.compareTo(ACTING) < 0, acting::toString);
        }
    }

    @Test
    void aLineOfFiveMegabytesIsShownInPieces() {
        String text = "ANA BELL: " + "yes ".repeat(SIZE / 4) + "\n";

        browser.open("line.txt", text);

        assertTrue(opening().compareTo(OPENING) < 0);
        assertTrue(browser.texts("#source .text").stream().allMatch(row -> row.length() <= 2000));
        assertTrue(browser.find("#turns-panel button.link").isDisplayed());
    }

    /** Rows take their true height when they are drawn, so that the end moves a little. */
    private static void scrollToEnd() {
        browser.evaluate("document.querySelector('#source').scrollTo(0, 1e9)");
        browser.frame();
    }

    /** From the call of the page to its being there. */
    private static Duration opening() {
        double milliseconds = Double.parseDouble(browser.evaluate("performance.getEntriesByType('navigation')[0].duration"));
        return Duration.ofMillis(Math.round(milliseconds));
    }

    private static Duration measure(Runnable action) {
        Instant before = Instant.now();
        action.run();
        return Duration.between(before, Instant.now());
    }

    /** Five megabytes of turns, each of so many words, of four speakers. */
    private static String transcript(int words) {
        String[] names = {"ANA BELL", "RUI COSTA", "JO FRY", "CY DOVE"};
        StringBuilder text = new StringBuilder("The long meeting\n\n");
        for (int turn = 0; text.length() < SIZE; turn++) {
            text.append(names[turn * 7 % 4]).append(": Number ").append(turn);
            text.append(" is said".repeat(words / 2)).append(".\n\n");
        }
        return text.toString();
    }
}
