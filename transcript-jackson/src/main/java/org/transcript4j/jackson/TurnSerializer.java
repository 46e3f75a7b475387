package org.transcript4j.jackson;

import java.util.List;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Paragraph;
import org.transcript4j.Speaker;
import org.transcript4j.Turn;
import tools.jackson.core.JsonGenerator;

final class TurnSerializer extends FormSerializer<Turn> {

    private final SpeakerSerializer speakers = new SpeakerSerializer();
    private final TimeSpanSerializer times = new TimeSpanSerializer();
    private final SpeakerLabelSerializer labels;
    private final ParagraphSerializer paragraphs;
    private final AsideSerializer asides;
    private final SourceWriter source;

    TurnSerializer(SourceWriter source) {
        super(Turn.class);
        this.source = source;
        labels = new SpeakerLabelSerializer(source);
        paragraphs = new ParagraphSerializer(source);
        asides = new AsideSerializer(source);
    }

    @Override
    void writeProperties(Turn turn, JsonGenerator generator) {
        ValueType.TURN.write(generator);
        speakers.writeProperty(Names.SPEAKERS, turn.speakers(), generator);
        writeAllButSpeakers(turn, generator);
    }

    /** Writes a turn of a transcript that lists the speakers. */
    void writeInTranscript(Turn turn, JsonGenerator generator) {
        generator.writeStartObject();
        ValueType.TURN.write(generator);
        writeSpeakerIds(turn.speakers(), generator);
        writeAllButSpeakers(turn, generator);
        generator.writeEndObject();
    }

    private static void writeSpeakerIds(List<Speaker> speakers, JsonGenerator generator) {
        if (!speakers.isEmpty()) {
            generator.writeName(Names.SPEAKERS);
            generator.writeStartArray();
            for (Speaker speaker : speakers) {
                generator.writeString(speaker.id());
            }
            generator.writeEndArray();
        }
    }

    private void writeAllButSpeakers(Turn turn, JsonGenerator generator) {
        labels.writeProperty(Names.LABEL, turn.label(), generator);
        times.writeProperty(Names.TIME, turn.time(), generator);
        List<Block> body = turn.body();
        int paragraphCount = writeParagraphs(body, generator);
        if (paragraphCount < body.size()) {
            writeAsides(body, generator);
        }
        source.write(turn.source(), generator);
    }

    private int writeParagraphs(List<Block> body, JsonGenerator generator) {
        int count = 0;
        for (Block block : body) {
            if (block instanceof Paragraph paragraph) {
                if (count == 0) {
                    generator.writeName(Names.PARAGRAPHS);
                    generator.writeStartArray();
                }
                paragraphs.writeInTurn(paragraph, generator);
                count++;
            }
        }
        if (count > 0) {
            generator.writeEndArray();
        }
        return count;
    }

    private void writeAsides(List<Block> body, JsonGenerator generator) {
        generator.writeName(Names.ASIDES);
        generator.writeStartArray();
        int paragraphsBefore = 0;
        for (Block block : body) {
            if (block instanceof Aside aside) {
                asides.writeInTurn(aside, paragraphsBefore, generator);
            } else {
                paragraphsBefore++;
            }
        }
        generator.writeEndArray();
    }
}
