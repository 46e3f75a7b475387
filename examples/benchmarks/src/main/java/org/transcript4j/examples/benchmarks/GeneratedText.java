package org.transcript4j.examples.benchmarks;

import java.nio.charset.StandardCharsets;

/**
 * An input of a benchmark, the same each time it is made.
 *
 * @param layout its layout
 * @param text itself
 * @param turns how many turns it has
 */
record GeneratedText(TextLayout layout, String text, int turns) {

    /**
     * A text of about this size.
     *
     * @param size a number and a unit, such as {@code 10KB} or {@code 1MB}; 1 KB is 1,000 characters
     * @throws IllegalArgumentException if the size is none
     */
    static GeneratedText of(TextLayout layout, String size) {
        int characters = characters(size);
        Conversation conversation = new Conversation();
        StringBuilder text = new StringBuilder(characters + 4_000);
        int turns = 0;
        while (text.length() < characters) {
            layout.write(conversation.next(), text);
            turns++;
        }
        return new GeneratedText(layout, text.toString(), turns);
    }

    private static int characters(String size) {
        int unit = size.endsWith("KB") ? 1_000 : size.endsWith("MB") ? 1_000_000 : 0;
        if (unit == 0) {
            throw new IllegalArgumentException("a size is a number with KB or MB, such as 10KB, but is " + size);
        }
        return unit * Integer.parseInt(size.substring(0, size.length() - 2));
    }

    /** How many bytes it has in UTF-8. */
    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
