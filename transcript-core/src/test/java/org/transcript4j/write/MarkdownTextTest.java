package org.transcript4j.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escapes what Markdown would take for markup, and nothing else. */
class MarkdownTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            emphasis                    | a *b* **c**         | a \\*b\\* \\*\\*c\\*\\*
            emphasis                    | a _b_ c             | a \\_b\\_ c
            a star with room round it   | 3 * 4               | 3 * 4
            an underscore in a word     | snake_case _ 1      | snake_case _ 1
            code                        | a `b`               | a \\`b\\`
            struck out                  | ~~a~~ ~5            | \\~\\~a\\~\\~ ~5
            a tag                       | <b>a</b> 1 < 2 <3   | \\<b>a\\</b> 1 < 2 <3
            a comment                   | <!-- a              | \\<!-- a
            a reference                 | &amp; &#39; A&B & c;| \\&amp; \\&#39; A&B & c;
            a link                      | [a](b) [c]          | \\[a](b) \\[c]
            a link by name              | [a][b]              | \\[a]\\[b]
            an event                    | [laughter] so       | [laughter] so
            a footnote                  | a[^1]               | a\\[^1]
            a backslash before a mark   | a\\*                | a\\\\\\*
            a backslash before a letter | C:\\temp            | C:\\temp
            """)
    void escapesWithinALine(String reason, String text, String expected) {
        assertEquals(expected, MarkdownText.within(text));
        assertEquals(expected, MarkdownText.paragraph(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a heading                   | '# a'               | '\\# a'
            a hash tag                  | '#a'                | '#a'
            seven hashes                | '####### a'         | '####### a'
            a list                      | - a                 | \\- a
            a list                      | + a                 | \\+ a
            a list                      | * a                 | \\* a
            an empty list               | -                   | \\-
            a minus                     | -5 degrees          | -5 degrees
            an ordinal                  | 1. a                | 1\\. a
            an ordinal                  | 12) a               | 12\\) a
            a number                    | 1.5 a               | 1.5 a
            a year                      | 1999 was            | 1999 was
            too long for an ordinal     | 1234567890. a       | 1234567890. a
            a quotation                 | > a                 | \\> a
            a quotation                 | >a                  | \\>a
            a rule                      | ---                 | \\---
            a dash                      | -- a                | -- a
            a definition                | [a]: b              | \\[a]: b
            """)
    void escapesWhatOpensABlock(String reason, String text, String expected) {
        assertEquals(expected, MarkdownText.paragraph(text));
    }

    @ParameterizedTest
    @CsvSource({"C#, C\\#", "'a ##', 'a \\##'", "#1, #1", "a, a", "'', ''"})
    void keepsNumberSignsAtTheEndOfAHeading(String text, String expected) {
        assertEquals(expected, MarkdownText.heading(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "/", ":", "@", "[", "`", "{", "~", "-", "^"})
    void aBackslashBeforePunctuationIsDoubled(String mark) {
        assertTrue(MarkdownText.within("a\\" + mark).startsWith("a\\\\"), mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "0", "9", "A", "Z", "a", "z", "\u007f", "é"})
    void aBackslashBeforeAnythingElseIsNot(String other) {
        assertEquals("a\\" + other, MarkdownText.within("a\\" + other));
    }
}
