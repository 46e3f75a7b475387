package org.transcript4j.jackson.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transcript4j.Entry;
import org.transcript4j.Event;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;

/** What a recogniser heard is speech also where it stands in brackets alone, and what it calls an event is one. */
class BracketedWordsTest {

    @ParameterizedTest(name = "{0}: {2} events")
    @CsvSource({
        "(£30),Twelve metres. (£30),0",
        "[laughter],Twelve metres. [laughter],1",
        "(1999),Twelve metres. (1999),0"
    })
    void areSpeechUnlessTheyAreCalledEvents(String said, String text, int events) {
        String json = """
                {"text": "Twelve metres. %s", "segments": [
                  {"start": 0.0, "end": 1.0, "text": "Twelve metres.", "words": [
                    {"word": "Twelve", "start": 0.0, "end": 0.4}, {"word": " metres.", "start": 0.4, "end": 1.0}]},
                  {"start": 1.0, "end": 2.0, "text": "%s", "words": [{"word": "%s", "start": 1.0, "end": 2.0}]}]}""".formatted(said, said, said);
        List<Entry> entries = TranscriptParser.create().parse(json).transcript().entries();
        Turn turn = (Turn) entries.get(0);

        assertEquals(text, turn.text());
        assertEquals(
                events == 0 ? List.of() : List.of(Event.of(15, text.length())),
                turn.paragraphs().get(0).events());
    }
}
