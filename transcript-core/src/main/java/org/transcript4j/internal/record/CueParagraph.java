package org.transcript4j.internal.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.transcript4j.Cue;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.TimeSpan;
import org.transcript4j.Word;
import org.transcript4j.internal.script.Script;
import org.transcript4j.internal.script.ScriptCue;
import org.transcript4j.internal.text.Chars;

/** Joins cues to a running paragraph, with the range and time of each cue and of each word that has a time of its own. */
final class CueParagraph {

    /** A pause of this length ends a paragraph behind a sentence. */
    static final Duration LONG_GAP = Duration.ofSeconds(2);

    /** A paragraph of so many characters ends with its next sentence. */
    static final int LONG_TEXT = 600;

    private final Script script;
    private final ParagraphBuilder builder;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private Optional<TimeSpan> time = Optional.empty();
    private Optional<Duration> lastEnd = Optional.empty();
    private int cueStart = -1;

    CueParagraph(Script script, RegionLog regions) {
        this.script = script;
        this.builder = new ParagraphBuilder(script.text(), regions);
    }

    boolean isEmpty() {
        return builder.isEmpty();
    }

    /** Whether a new paragraph begins with a cue: a sentence has ended, and the pause or the paragraph is long. */
    boolean endsBefore(ScriptCue cue) {
        if (isEmpty() || !builder.endsSentence()) {
            return false;
        }
        boolean paused = lastEnd.isPresent()
                && cue.time().isPresent()
                && cue.time().get().start().compareTo(lastEnd.get().plus(LONG_GAP)) >= 0;
        return paused || builder.length() >= LONG_TEXT;
    }

    /** Begins a cue: what is added from now on is part of it. */
    void begin(ScriptCue cue) {
        time = cue.time();
    }

    /** Adds trimmed speech of the cue. */
    void addSpeech(int start, int end) {
        int from = begins();
        builder.add(start, end);
        addWords(start, end, from);
    }

    /** Adds a trimmed event that fills its line. */
    void addEvent(int start, int end) {
        begins();
        builder.addEvent(start, end);
    }

    private int begins() {
        int from = builder.length() == 0 ? 0 : builder.length() + 1;
        cueStart = cueStart < 0 ? from : cueStart;
        return from;
    }

    /** Each character that is not blank stands in the text as it stands in the script, in order. */
    private void addWords(int start, int end, int from) {
        int at = start;
        int textAt = from;
        for (int i = script.stretchAt(start); i < script.stretchCount() && script.stretchStart(i) < end; i++) {
            Optional<TimeSpan> own = script.stretchTime(i);
            if (own.isEmpty()) {
                continue;
            }
            int wordStart = Chars.skipBlanks(script.text(), Math.max(start, script.stretchStart(i)), end);
            int wordEnd = Chars.trimEnd(script.text(), wordStart, Math.min(end, script.stretchEnd(i)));
            if (wordStart < wordEnd) {
                textAt = skipSpace(behind(at, wordStart, textAt));
                int textEnd = behind(wordStart, wordEnd, textAt);
                addWord(textAt, textEnd, own.get(), script.stretchConfidence(i));
                at = wordEnd;
                textAt = textEnd;
            }
        }
    }

    /** A word with a character reference in it comes in several parts, all of one time. */
    private void addWord(int start, int end, TimeSpan time, OptionalDouble confidence) {
        int last = words.size() - 1;
        boolean continued = last >= 0
                && words.get(last).end() == start
                && words.get(last).time().equals(time)
                && words.get(last).confidence().equals(confidence);
        Word.Builder word = Word.builder().end(end).time(time);
        confidence.ifPresent(word::confidence);
        word.start(continued ? words.remove(last).start() : start);
        words.add(word.build());
    }

    /** Where in the text that stands which follows the script from {@code at} to {@code end}, given where {@code at} stands. */
    private int behind(int at, int end, int textAt) {
        int next = textAt;
        for (int i = at; i < end; i++) {
            if (!Chars.isBlank(script.text().charAt(i))) {
                next = skipSpace(next) + 1;
            }
        }
        return next;
    }

    private int skipSpace(int textAt) {
        return textAt < builder.length() && builder.charAt(textAt) == ' ' ? textAt + 1 : textAt;
    }

    /** Ends the cue: what was added since it began, or since the paragraph did, is its range. */
    void endCue() {
        if (cueStart >= 0 && time.isPresent()) {
            cues.add(Cue.of(cueStart, builder.length(), time.get()));
            lastEnd = time.get().end().or(() -> Optional.of(time.get().start()));
        }
        cueStart = -1;
    }

    /** The paragraph; the next one begins empty, within the same cue. */
    Paragraph build() {
        endCue();
        Paragraph.Builder paragraph = Paragraph.builder().addAllCues(cues).addAllWords(words);
        for (SourceSpan piece : builder.pieces()) {
            script.forEachSpan(piece.start(), piece.end(), (from, to) -> paragraph.addSource(SourceSpan.of(from, to)));
        }
        cues.clear();
        words.clear();
        lastEnd = Optional.empty();
        return builder.finish(paragraph);
    }
}
