package org.transcript4j.examples.housestyle;

import java.util.Optional;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;

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
            .labelRule(RadioArchive::remember)
            .knownSpeaker("Ines Vidal", "iv")
            .knownSpeaker("Paul Okoro", "po")
            .build();

    private RadioArchive() {}

    /** A rule may also say what is no label, however much it looks like one: here it begins a sentence. */
    static Optional<LabelMatch> remember(LineView line) {
        return line.toString().startsWith("Remember:") ? Optional.of(LabelMatch.notALabel()) : Optional.empty();
    }

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
