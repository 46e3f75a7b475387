package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointsTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Hello there .; ''; Hello there.; no text: nothing before a mark",
                "Hello there .; Hello there.; Hello there.; as in the text",
                "ça va ?; ça va ?; ça va ?; French: a blank before the mark in the text",
                "Vale , ¿ sí ?; Vale, ¿sí?; Vale, ¿sí?; Spanish: none behind an opening mark",
                "船 が 出ます 。; 船が出ます。; 船が出ます。; Japanese: none at all",
                "one two four five; one two three four; one two four five; a word that the text has more",
                "one extra two; one two; one extra two; a word that the text lacks",
                "completely different; nothing like it; completely different; a text that says something else",
                "a - b; a-b; a-b; a hyphen",
            })
    void joins(String words, String text, String expected, String reason) {
        Joints joints = Joints.asIn(text);
        StringBuilder joined = new StringBuilder();
        for (String word : words.split(" ")) {
            String joint = joints.before(Spoken.word(new JsonText(word, 0, word.length()), 0, 0, 0, 0));
            joined.append(joined.isEmpty() ? "" : joint).append(word);
        }
        assertEquals(expected, joined.toString(), reason);
    }
}
