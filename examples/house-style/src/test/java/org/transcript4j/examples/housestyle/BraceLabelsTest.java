package org.transcript4j.examples.housestyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;

/** A rule is tried on single lines, without a parser. */
class BraceLabelsTest {

    private final BraceLabels rule = new BraceLabels();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {iv} Who decided?          | iv | Who decided?
                    {po, by phone} The school. | po | The school.
                    {po}                       | po | ''
                    """)
    void findsLabelAndSpeech(String line, String label, String speech) {
        LabelMatch match = rule.match(LineView.of(line)).orElseThrow();

        assertEquals(label, line.substring(match.label().start(), match.label().end()));
        assertEquals(speech, line.substring(match.speechStart()));
    }

    @Test
    void findsTheNote() {
        LabelMatch match = rule.match(LineView.of("{po, by phone} The school.")).orElseThrow();

        assertEquals(new LabelMatch.Range(5, 13), match.note().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iv: Who decided?", "He said {po} and left", "{} nobody", "{unclosed", "{a{b} nested"})
    void hasNoOpinionOnOtherLines(String line) {
        assertTrue(rule.match(LineView.of(line)).isEmpty());
    }
}
