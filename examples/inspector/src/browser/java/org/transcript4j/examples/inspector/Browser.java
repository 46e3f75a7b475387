package org.transcript4j.examples.inspector;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium with one page open. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-quic",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update");

    /** Kept, for a logger that nobody holds forgets its level. It warns of each Chromium that is newer than Selenium. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Starts the Chromium that is installed; nothing is downloaded. */
    static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium"));
        options.addArguments(ARGUMENTS);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver"))
                .build();
        try {
            return new Browser(new ChromeDriver(service, options), Files.createTempDirectory("inspector"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File installed(String program) {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .map(directory -> new File(directory, program))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        program + " is not installed; on Debian: apt-get install chromium chromium-driver"));
    }

    /** Opens the page of a text on a screen, and returns once it is drawn. */
    Browser open(String name, String text, Screen screen) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width, "height", 900, "deviceScaleFactor", screen.scale, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", screen.dark ? "dark" : "light"))));
        Path page = folder.resolve("page.html");
        try {
            Files.writeString(page, Page.of(name, text).html(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver.get(page.toUri().toString());
        frame();
        return this;
    }

    /** Opens the page of a text on a wide light screen. */
    Browser open(String name, String text) {
        return open(name, text, new Screen(1280, 1, false));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The texts of all elements that a selector finds, as they are seen. */
    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    void click(String selector) {
        find(selector).click();
        frame();
    }

    void point(String selector) {
        new Actions(driver).moveToElement(find(selector)).perform();
        frame();
    }

    /** Clicks at a place of the window, in CSS pixels. */
    void clickAt(int x, int y) {
        new Actions(driver).moveToLocation(x, y).click().perform();
        frame();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        frame();
    }

    /** Types into the search field and waits until what is found is shown. */
    void search(String query) {
        WebElement field = find("#find");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, query);
        script("const done = arguments[arguments.length - 1]; setTimeout(done, 200)", true);
        frame();
    }

    /** What an expression gives in the page. */
    String evaluate(String expression) {
        return String.valueOf(driver.executeScript("return " + expression));
    }

    Object script(String script, boolean waits) {
        return waits ? driver.executeAsyncScript(script) : driver.executeScript(script);
    }

    /** Waits until the page is drawn, and what that brought about. */
    void frame() {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        script(
                "const done = arguments[arguments.length - 1];"
                        + " requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))",
                true);
    }

    /** What the page complained of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Files.deleteIfExists(folder.resolve("page.html"));
        Files.delete(folder);
    }

    /**
     * What a page is shown on.
     *
     * @param width in CSS pixels
     * @param scale so many pixels to each of them
     * @param dark whether the reader likes it dark
     */
    record Screen(int width, int scale, boolean dark) {}
}
