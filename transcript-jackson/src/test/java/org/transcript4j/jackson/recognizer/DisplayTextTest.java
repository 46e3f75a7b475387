package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    /** The n-th word takes the time from n to n + 1; a stretch shows the words that it stands for. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "it costs              | It costs.              | It 0-1/costs. 1-2              | capitals and marks",
                "well kept             | Well-kept!             | Well- 0-1/kept! 1-2            | one word that was said as two",
                "it was twenty five ok | It was 25, OK?         | It 0-1/was 1-2/25, 2-4/OK? 4-5 | a number that was said as two words",
                "twenty five           | 25                     | 25 0-2                         | nothing fits",
                "so uh we went         | So we went.            | So 0-1/we 2-3/went. 3-4        | a word that is not shown",
                "we went               | We [music] went.       | We 0-1/[music]/went. 1-2       | shown and not said",
                "no rush               | \"No rush,\" he        | \"No 0-1/rush,\" 1-2/he        | the text goes on behind the words",
                "a b                   | — A — B —              | — A 0-1/— B 1-2/—              | marks apart",
                "船 だ                  | 船だ。                  | 船 0-1/だ。 1-2                | no blanks",
                "ÉTÉ                   | été                    | été 0-1                        | capitals of other letters",
                "three thousand        | 3,000                  | 3,000 0-2                      | marks inside a number",
                "usa                   | U.S.A.                 | U.S.A. 0-1                     | marks inside a word",
            })
    void cutsTheTextAlongTheWords(String said, String text, String stretches, String reason) {
        List<Spoken> words = words(said);
        String source = "{\"text\": \"" + text + "\"}";
        JsonText whole = new JsonText(text, 10, 10 + text.length());

        Spoken laid = DisplayText.along(source, Spoken.text(whole).withWords(words));

        assertEquals(
                stretches, laid.words().stream().map(DisplayTextTest::shown).collect(Collectors.joining("/")), reason);
        for (Spoken word : laid.words()) {
            JsonText stretch = word.text();
            assertTrue(stretch != null && source.startsWith(stretch.value(), stretch.start()));
        }
    }

    private static List<Spoken> words(String said) {
        List<Spoken> words = new ArrayList<>();
        for (String word : said.strip().split(" ")) {
            long at = words.size() * 1_000_000_000L;
            words.add(Spoken.word(new JsonText(word, 0, word.length()), at, at + 1_000_000_000L, 0, 0));
        }
        return words;
    }

    private static String shown(Spoken word) {
        return word.said()
                + (word.hasStart() ? " " + word.start() / 1_000_000_000L + "-" + word.end() / 1_000_000_000L : "");
    }
}
