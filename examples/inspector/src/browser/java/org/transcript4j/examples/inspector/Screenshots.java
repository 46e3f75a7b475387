package org.transcript4j.examples.inspector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the pictures of the README. */
final class Screenshots {

    private Screenshots() {}

    /** Writes them to the folder that is named. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Browser browser = Browser.start()) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.open("hearing.txt", Page.hearing(), new Browser.Screen(1280, 2, dark));
                browser.click("#turns-panel [data-item='7'] p");
                browser.click("#turns-panel [data-item='7'] summary");
                browser.point("#turns-panel [data-item='8'] p");
                Files.write(folder.resolve(dark ? "dark.png" : "light.png"), browser.screenshot());
            }
        }
    }
}
