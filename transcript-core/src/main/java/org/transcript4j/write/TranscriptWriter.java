package org.transcript4j.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.transcript4j.Transcript;

/**
 * Prints transcripts: for people as {@linkplain #plainText() plain text} or {@linkplain #markdown() Markdown}, for players as
 * {@linkplain #webVtt() WebVTT} or {@linkplain #subRip() SubRip}. The parser reads each of them back, as far as the form can
 * hold what the transcript has; what it cannot hold is said at each factory.
 *
 * <pre>{@code
 * TranscriptWriter.webVtt().write(transcript, Files.newBufferedWriter(file));
 * String text = TranscriptWriter.markdown().withFullNames(true).toString(transcript);
 * }</pre>
 *
 * <p>Lines end with LF. Turns carry their labels as they were printed, by default. Immutable, thread-safe and meant to be
 * reused. Nothing is ever {@code null}.
 */
public final class TranscriptWriter {

    private final Printer printer;
    private final SpeakerNames names;

    private TranscriptWriter(Printer printer, SpeakerNames names) {
        this.printer = printer;
        this.names = names;
    }

    /**
     * A writer of plain text: the title, the summary, then {@code Ana: Good evening.} and the further paragraphs of a turn,
     * with a blank line between. Where one of several turns names nobody, all of them begin with {@code >>}. Asides behind the
     * first label stand in brackets, so that nobody takes them for speech. Metadata stand before it all between lines of
     * {@code ---}.
     *
     * <p>Times, {@link Transcript#startedAt()} and what kind an aside is are not written.
     */
    public static TranscriptWriter plainText() {
        return new TranscriptWriter(ProsePrinter.of(ProseStyle.PLAIN_TEXT), SpeakerNames.AS_PRINTED);
    }

    /**
     * A writer of Markdown: {@code **Ana:** Good evening.}, the title and headings as headings, and all else as
     * {@link #plainText()} has it. What Markdown would take for markup is escaped with a backslash, and nothing more; the
     * parser, for which it is text like any other, keeps the backslash.
     */
    public static TranscriptWriter markdown() {
        return new TranscriptWriter(ProsePrinter.of(ProseStyle.MARKDOWN), SpeakerNames.AS_PRINTED);
    }

    /**
     * A writer of WebVTT: each cue of a paragraph is a cue again, with the speaker as its voice, {@code <v Ana>}, and the
     * times of its words within it. A paragraph without cues is one cue, with the time of its words or else the time of its
     * turn; without either it is a further line of the cue before it in its turn. Times are milliseconds, rounded down, and
     * 0 where they are negative. A cue without an end lasts until the next one starts; the last one, and one before a cue
     * that starts earlier, lasts 5 seconds. Title and metadata stand in the header; an event with a time is a cue in square
     * brackets; all other asides, and the summary, are comments.
     *
     * <p>Not written is where paragraphs end, who of those with one name is meant, and the confidence of words. {@link #write}
     * refuses a transcript with a turn that has no time.
     */
    public static TranscriptWriter webVtt() {
        return new TranscriptWriter(WebVttPrinter::print, SpeakerNames.AS_PRINTED);
    }

    /**
     * A writer of SubRip: cues as {@link #webVtt()} has them, each turn with its label before its first cue,
     * {@code Ana: Good evening.}, or {@code >>} if it names nobody and is not the first.
     *
     * <p>Title, summary, metadata, the times of words, and asides that are no events with a time are not written. {@link #write}
     * refuses a transcript with a turn that has no time.
     */
    public static TranscriptWriter subRip() {
        return new TranscriptWriter(SubRipPrinter::print, SpeakerNames.AS_PRINTED);
    }

    /**
     * A writer that names speakers by their {@linkplain org.transcript4j.Turn#speakerName() names} and no longer by the labels
     * that were printed, so that each has the same name everywhere; {@code false} by default.
     */
    public TranscriptWriter withFullNames(boolean on) {
        return new TranscriptWriter(printer, on ? SpeakerNames.FULL : SpeakerNames.AS_PRINTED);
    }

    /**
     * Prints {@code transcript} to {@code out}, and leaves that open.
     *
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if captions are written and a turn has no time; it says which, and nothing has been
     *     written
     */
    public void write(Transcript transcript, Appendable out) throws IOException {
        printer.print(transcript, names, out);
    }

    /**
     * Prints {@code transcript} to a string.
     *
     * @throws IllegalArgumentException if captions are written and a turn has no time; it says which
     */
    public String toString(Transcript transcript) {
        StringBuilder out = new StringBuilder();
        try {
            write(transcript, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder takes all", e);
        }
        return out.toString();
    }
}
