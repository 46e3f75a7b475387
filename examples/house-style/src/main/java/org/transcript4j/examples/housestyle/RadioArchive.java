package org.transcript4j.examples.housestyle;

import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.SpeakerLabelRules;
import org.transcript4j.parse.TranscriptParser;

/** Reads the transcripts of a radio archive with labels of its own. */
public final class RadioArchive {

    static final String TEXT = """
            {iv} We have heard about the bridge all week. Who decided that it should be blue?
            {po, by phone} That was the children of the primary school.
            Remember: they had never seen the old one.
            {iv} Blue, with yellow stars.
            {po} They wanted fish as well.
            """;

    /** Made once: a parser is immutable and may be used by many threads. */
    private static final TranscriptParser PARSER = TranscriptParser.builder()
            .labelRule(new BraceLabels())
            // A sentence of this archive's presenter, however much it looks like a label.
            .labelRule(SpeakerLabelRules.never("Remember"))
            .knownSpeaker("Ines Vidal", "iv")
            .knownSpeaker("Paul Okoro", "po")
            .build();

    private RadioArchive() {}

    static Transcript read(String text) {
        return PARSER.parse(text).transcript();
    }

    /**
     * Prints a text of the archive, one turn a line.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (Turn turn : read(TEXT).turns()) {
            System.out.println(turn.speakerName() + ": " + turn.text());
        }
    }
}
