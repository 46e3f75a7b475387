package org.transcript4j.layout;

import java.util.List;

/** Puts page breaks into a document, wherever they fall: in the middle of sentences. */
final class PageFurniture {

    private static final int NUMBERED_LINES = 25;
    private static final int LINES = 24;

    private PageFurniture() {}

    /** Pages of 25 numbered lines, a page number, a form feed and a running head between them. */
    static String numberedLines(String text) {
        Page page = new Page();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int number = i % NUMBERED_LINES + 1;
            if (number == 1 && i > 0) {
                page.blank()
                        .line("                                " + (11 + i / NUMBERED_LINES))
                        .line("\f          Tandem Inquiry, Day 2")
                        .blank();
            }
            page.line(("%4d".formatted(number) + "    " + lines.get(i)).stripTrailing());
        }
        return page.toString();
    }

    /** Pages of 24 lines, a running head and a page number between them. */
    static String runningHeads(String text) {
        Page page = new Page();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % LINES == 0) {
                int number = 17 + i / LINES;
                page.blank()
                        .line(
                                number % 2 == 0
                                        ? number + "                THE NORTHERN CROSSING"
                                        : "                  THE NORTHERN CROSSING                " + number);
                page.blank();
            }
            page.line(lines.get(i));
        }
        return page.toString();
    }
}
