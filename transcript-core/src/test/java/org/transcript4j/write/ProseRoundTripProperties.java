package org.transcript4j.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;

/**
 * What the parser makes of plain text and Markdown that were written is what was written: who says what, in which paragraphs.
 * The escapes of Markdown stay, since a parser never changes what the source says.
 */
class ProseRoundTripProperties {

    private static final TranscriptParser PARSER = TranscriptParser.create();
    /** Who speaks, in an order that is not that of the fields of a record. */
    private static final List<String> NAMES =
            List.of("Ana Bell", "Bo Reed", "Ana Bell", "Cy Fen", "Bo Reed", "Ana Bell", "Ida Lund");

    private static final String[] SAID = {
        "It is late.",
        "And so the ferry was late again, for the third time this week.",
        "1 < 2 & 3 > 2, as *they* say.",
        "Is it? [laughter] It is.",
        "I read `snake_case` and C:\\temp, and _that_ was it.",
        "5 of them, 10 to 12 metres each.",
        "No."
    };

    @Provide
    Arbitrary<List<List<String>>> talk() {
        return Arbitraries.of(SAID)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(8)
                .ofMaxSize(20);
    }

    @Property(tries = 300)
    void plainTextHoldsSpeakersAndSpeech(@ForAll("talk") List<List<String>> talk) {
        Transcript written = transcript(talk);

        assertEquals(entries(written), entries(read(TranscriptWriter.plainText(), written)));
    }

    @Property(tries = 300)
    void markdownHoldsSpeakersAndEscapedSpeech(@ForAll("talk") List<List<String>> talk) {
        Transcript written = transcript(talk);
        List<List<String>> escaped = talk.stream()
                .map(said -> said.stream().map(MarkdownText::paragraph).toList())
                .toList();

        assertEquals(entries(transcript(escaped)), entries(read(TranscriptWriter.markdown(), written)));
    }

    private static Transcript read(TranscriptWriter writer, Transcript written) {
        return PARSER.parse(writer.toString(written)).transcript();
    }

    /** Nobody says what another one says, as the fields of a record would. */
    private static Transcript transcript(List<List<String>> talk) {
        Transcript.Builder transcript = Transcript.builder();
        for (int i = 0; i < talk.size(); i++) {
            String name = NAMES.get(i % NAMES.size());
            Turn.Builder turn = Turn.builder().addSpeakers(Speaker.of(name)).label(SpeakerLabel.of(name));
            for (int j = 0; j < talk.get(i).size(); j++) {
                turn.addBody(Paragraph.of(
                        "So " + i + " and " + j + ". " + talk.get(i).get(j)));
            }
            transcript.addEntries(turn.build());
        }
        return transcript.build();
    }

    private static List<String> entries(Transcript transcript) {
        return transcript.turns().stream()
                .map(turn -> turn.label().map(SpeakerLabel::text).orElse("-") + ": "
                        + turn.paragraphs().stream().map(Paragraph::text).toList())
                .toList();
    }
}
