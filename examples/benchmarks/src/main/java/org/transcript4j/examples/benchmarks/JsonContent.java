package org.transcript4j.examples.benchmarks;

import java.time.Duration;
import org.transcript4j.Paragraph;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import org.transcript4j.parse.TranscriptParser;

/** What most of the JSON of a transcript consists of. */
public enum JsonContent {

    /** Speech, and its places in the source. */
    SPEECH {
        @Override
        Transcript of(Transcript parsed) {
            return parsed;
        }
    },

    /** Words with their times and how sure a recogniser was of each. */
    WORDS {
        @Override
        Transcript of(Transcript parsed) {
            Transcript.Builder timed = Transcript.builder();
            int[] count = {0};
            for (Turn turn : parsed.turns()) {
                Turn.Builder copy = Turn.builder().addAllSpeakers(turn.speakers());
                turn.paragraphs().forEach(paragraph -> copy.addBody(timed(paragraph, count)));
                timed.addEntries(copy.build());
            }
            return timed.build();
        }
    };

    /** The transcript of a generated text of about this size, with this content. */
    Transcript ofSize(String size) {
        String text = GeneratedText.of(TextLayout.INLINE, size).text();
        return of(TranscriptParser.create().parse(text).transcript());
    }

    abstract Transcript of(Transcript parsed);

    private static Paragraph timed(Paragraph paragraph, int[] count) {
        String text = paragraph.text();
        Paragraph.Builder timed = Paragraph.builder().text(text);
        for (int start = 0; start < text.length(); count[0]++) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            timed.addWords(Word.builder()
                    .start(start)
                    .end(end)
                    .time(TimeSpan.of(Duration.ofMillis(370L * count[0]), Duration.ofMillis(370L * count[0] + 290)))
                    .confidence(count[0] % 1_000 / 1_000.0)
                    .build());
            start = end + 1;
        }
        return timed.build();
    }
}
