package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the page does under pointer and keyboard. */
class PageBrowserTest {

    /** The turn "May I add the figures?". */
    private static final String TURN = "#turns-panel [data-item='7']";

    private static final String TURN_IN_SOURCE = "#source [data-item='7']";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.open("hearing.txt", Page.hearing());
    }

    @AfterEach
    void nothingWentWrong() {
        assertEquals(List.of(), browser.complaints());
        assertEquals("0", browser.evaluate("performance.getEntriesByType('resource').length"));
    }

    @Test
    void theSourceIsThereCharacterByCharacter() {
        assertEquals(
                Page.hearing().lines().toList().toString(),
                browser.evaluate("'[' + [...document.querySelectorAll('#source .text')].map(row => row.textContent).join(', ') + ']'"));
    }

    @Test
    void eachLineNamesItsRole() {
        assertEquals(
                List.of("title", "", "summary", "", "notice", "", "label"),
                browser.texts("#source .role").subList(0, 7));
    }

    @Test
    void pointingAtATurnMarksItsSource() {
        browser.point(TURN + " p");

        assertEquals("[00:00:58] DR. INES PRADO: May I add the figures?", String.join("", browser.texts("#source .hovered")));
        assertEquals(1, browser.all("#turns-panel .hovered").size());
    }

    @Test
    void pointingAtTheSourceMarksItsTurnAndSaysWhatItIs() {
        browser.point("#source [data-item='3'].r-label");

        assertEquals(List.of("3"), browser.all("#turns-panel .hovered").stream().map(turn -> turn.getDomAttribute("data-item")).toList());
        assertEquals("line 7, column 12 · label · turn of MARGIT OLSEN", browser.find("#place").getText());
    }

    @Test
    void theLinkOfATurnLeadsToItsLine() {
        browser.click("#turns-panel [data-item='16'] button.link");

        assertTrue(isVisible("#source [data-item='16']", "#source"));
        assertEquals("source", browser.evaluate("document.activeElement.id"));
    }

    @Test
    void clickingTheSourceLeadsToItsTurn() {
        browser.evaluate("document.querySelector('#source').scrollTo(0, 1e6)");
        browser.frame();
        browser.click("#source [data-item='19'].r-label");

        assertTrue(isVisible("#turns-panel [data-item='19']", "#turns-panel"));
        assertEquals(1, browser.all("#turns-panel .selected").size());
    }

    @Test
    void arrowsGoFromTurnToTurnAndEnterToTheOtherSideAndBack() {
        browser.click(TURN + " p");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_UP);
        assertEquals("item-8", browser.evaluate("document.activeElement.id"));

        browser.press(Keys.ENTER);
        assertEquals("source", browser.evaluate("document.activeElement.id"));
        assertEquals("line 21, column 1 · markup · turn of MARGIT OLSEN", browser.find("#place").getText());

        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        assertEquals("item-9", browser.evaluate("document.activeElement.id"));
    }

    @Test
    void aSpeakerShowsTheirTurnsAlone() {
        browser.click(".speaker[data-speaker='1']");

        assertEquals("4 of 17 turns", browser.find("#shown").getText());
        assertEquals(4, browser.all("#turns-panel article").size());
        assertEquals(List.of("INES PRADO", "INES PRADO", "INES PRADO", "INES PRADO"), browser.texts("#turns-panel .name"));
        assertEquals("true", browser.find(".speaker[data-speaker='1']").getDomAttribute("aria-pressed"));
        assertTrue(browser.all("#source [data-item='3'].dim").size() > 0);
        assertEquals(0, browser.all(TURN_IN_SOURCE + ".dim").size());

        browser.click("#clear");
        assertEquals("17 turns", browser.find("#shown").getText());
        assertEquals(0, browser.all("#source .dim").size());
    }

    @Test
    void whatIsLookedForIsMarked() {
        browser.press("/");
        assertEquals("find", browser.evaluate("document.activeElement.id"));

        browser.search("PIANO");
        assertEquals("2 of 17 turns", browser.find("#shown").getText());
        assertEquals(List.of("piano", "piano"), browser.texts("#turns-panel mark"));

        browser.search("zeppelin");
        assertEquals("No turn is like that.", browser.find("#turns-panel").getText());
    }

    @Test
    void whatWasRejectedHasItsReasonsAndLeadsToItsLine() {
        browser.click("#rejected-tab");

        assertFalse(browser.find("#turns-panel").isDisplayed());
        List<String> rejected = browser.texts("#rejected-panel h3");
        assertEquals(browser.find("#rejected-tab .count").getText(), String.valueOf(rejected.size()));
        int number = rejected.indexOf("Remember");
        assertTrue(browser.texts("#rejected-panel .reasons").get(number).contains("the other labels are cased otherwise"));

        browser.click("#rejected-panel article:last-child button");
        assertTrue(isVisible("#source .row:last-child", "#source"));
        assertTrue(browser.find("#place").getText().contains("not a label"));
    }

    @Test
    void tabsAreChosenWithTheArrows() {
        browser.click("#turns-tab");
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("rejected-tab", browser.evaluate("document.activeElement.id"));
        assertTrue(browser.find("#rejected-panel").isDisplayed());

        browser.press(Keys.ARROW_LEFT);
        assertTrue(browser.find("#turns-panel").isDisplayed());
    }

    @Test
    void thePanesScrollTogetherUnlessToldNotTo() {
        browser.point("#source");
        browser.evaluate("document.querySelector('#source').scrollTo(0, 700)");
        browser.frame();
        assertTrue(scrolled("#turns-panel") > 300);

        browser.click("#follow");
        browser.point("#source");
        double before = scrolled("#turns-panel");
        browser.evaluate("document.querySelector('#source').scrollTo(0, 0)");
        browser.frame();
        assertEquals(before, scrolled("#turns-panel"));
    }

    @Test
    void aBarOfTheTimelineLeadsToItsTurn() {
        String place = "document.querySelector('.u-over').getBoundingClientRect()";
        double x = number(place + ".left + " + place + ".width * 70 / 178.5");
        double y = number(place + ".top + " + place + ".height * 1.5 / 4");
        browser.clickAt((int) x, (int) y);

        assertEquals(List.of("A new boat"), browser.texts("#turns-panel .selected p:first-of-type").stream()
                .map(text -> text.substring(0, 10))
                .toList());
    }

    @Test
    void aNarrowScreenShowsOneSideAtATime() {
        browser.open("hearing.txt", Page.hearing(), new Browser.Screen(400, 1, false));
        assertFalse(browser.find("#source").isDisplayed());

        browser.click("#turns-panel [data-item='5'] button.link");
        assertTrue(browser.find("#source").isDisplayed());
        assertFalse(browser.find("#turns-panel").isDisplayed());

        browser.click("#source [data-item='5'].r-label");
        assertTrue(browser.find("#turns-panel").isDisplayed());
    }

    @Test
    void aTextWithoutTurnsSaysSo() {
        browser.open("empty.txt", "");

        assertEquals("There are no turns.", browser.find("#turns-panel").getText());
        assertEquals("Nobody speaks.", browser.find("#timeline").getText());
        assertEquals("0 turns", browser.find("#shown").getText());
    }

    @Test
    void captionsAreShownAsTheyAreWrittenBesideWhatTheySay() {
        browser.open("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ana>Salt &amp; <i>ice</i>.\n\nbroken --> cue\nno\n");

        assertEquals("<v Ana>Salt &amp; <i>ice</i>.", browser.texts("#source .text").get(3));
        assertEquals(List.of("Salt & ice."), browser.texts("#turns-panel .turn p"));
        assertEquals(List.of("00:01"), browser.texts("#turns-panel .time"));

        browser.click("#notes-tab");
        browser.click("#notes-panel button");
        assertTrue(browser.find("#place").getText().startsWith("line 6, column 1"));
    }

    private static double scrolled(String selector) {
        return number("document.querySelector('" + selector + "').scrollTop");
    }

    private static double number(String expression) {
        return Double.parseDouble(String.valueOf(browser.evaluate(expression)));
    }

    private static boolean isVisible(String selector, String pane) {
        return browser.evaluate("(() => { const box = document.querySelector(\"" + selector + "\").getBoundingClientRect();"
                        + " const view = document.querySelector('" + pane + "').getBoundingClientRect();"
                        + " return box.top >= view.top && box.top < view.bottom; })()")
                .equals("true");
    }
}
