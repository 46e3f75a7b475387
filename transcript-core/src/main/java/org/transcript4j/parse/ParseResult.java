package org.transcript4j.parse;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.transcript4j.Transcript;
import org.transcript4j.internal.engine.Outcome;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.Position;
import org.transcript4j.source.Region;

/**
 * What a parse found: the transcript, and what became of each character of the source.
 *
 * <p>Immutable and thread-safe. It holds the source; keep the {@link #transcript()} alone where that matters.
 */
public final class ParseResult {

    private final Outcome outcome;

    ParseResult(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What was read. */
    public Transcript transcript() {
        return outcome.transcript();
    }

    /** The decoded text without its byte order mark; all offsets point into it. */
    public String source() {
        return outcome.source();
    }

    /** The charset that the bytes were decoded with; empty where the source was text already. */
    public Optional<Charset> charset() {
        return outcome.charset();
    }

    /** The name of the format that the source was read in, such as {@code text} or {@code webvtt}. */
    public String format() {
        return outcome.format();
    }

    /**
     * The label shape that dominates the document, in a few words, such as {@code bulleted name with colon on its own line};
     * {@code no labels} where there is none. For people, not for programs.
     */
    public String layout() {
        return outcome.layout();
    }

    /** What each stretch of the source was read as, from 0 to its length, without gap or overlap. */
    public List<Region> regions() {
        return outcome.regions();
    }

    /** What a reader may want to know about the source, in source order. */
    public List<Diagnostic> diagnostics() {
        return outcome.diagnostics();
    }

    /**
     * Each accepted and each rejected label candidate with its reasons, in source order; empty unless the parser was built
     * with {@link TranscriptParser.Builder#explain explain(true)}.
     */
    public List<LabelDecision> decisions() {
        return outcome.decisions();
    }

    /**
     * Line and column of an offset.
     *
     * @param offset 0-based, in UTF-16 code units, from 0 to the length of the source
     * @throws IndexOutOfBoundsException if it is not
     */
    public Position position(int offset) {
        return outcome.position(offset);
    }

    /**
     * The source, line by line, with what each line was read as and why: text for people, wide as the lines are. Reasons
     * are there if the parser was built with {@link TranscriptParser.Builder#explain explain(true)}.
     */
    public String explanation() {
        return outcome.explanation();
    }

    /** Shows sizes and no text. */
    @Override
    public String toString() {
        return "ParseResult[" + format() + ", " + source().length() + " characters, "
                + transcript().turns().size() + " turns, " + diagnostics().size() + " diagnostics]";
    }
}
