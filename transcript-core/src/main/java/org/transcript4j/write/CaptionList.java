package org.transcript4j.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Cue;
import org.transcript4j.Entry;
import org.transcript4j.Paragraph;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.Word;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;

/** Makes captions of a transcript, as {@link TranscriptWriter#webVtt()} says. For one transcript. */
final class CaptionList {

    private static final long DEFAULT_LENGTH = 5_000;
    private static final int NONE = -1;

    private final SpeakerNames names;
    private final List<Caption> captions = new ArrayList<>();
    private String name = "";
    private int lastSpeech = NONE;
    private final StringBuilder furtherLines = new StringBuilder();
    private int nextWord;

    private CaptionList(SpeakerNames names) {
        this.names = names;
    }

    /**
     * The captions of {@code transcript}, in the order of its entries.
     *
     * @throws IllegalArgumentException if a turn has no time
     */
    static List<Caption> of(Transcript transcript, SpeakerNames names) {
        CaptionList list = new CaptionList(names);
        int turns = 0;
        for (Entry entry : transcript.entries()) {
            if (entry instanceof Turn turn) {
                turns++;
                list.turn(turn, turns);
            } else {
                list.aside((Aside) entry);
            }
        }
        list.closeOpenEnds();
        return list.captions;
    }

    private void turn(Turn turn, int number) {
        name = names.nameOf(turn);
        lastSpeech = NONE;
        for (Block block : turn.body()) {
            if (block instanceof Aside aside) {
                aside(aside);
            } else {
                paragraph((Paragraph) block, turn, number);
            }
        }
        addFurtherLines();
    }

    private void addFurtherLines() {
        if (furtherLines.length() > 0) {
            captions.set(lastSpeech, captions.get(lastSpeech).withFurther(furtherLines.toString()));
            furtherLines.setLength(0);
        }
    }

    private void aside(Aside aside) {
        String text = normalized(aside.text());
        if (text.isEmpty()) {
            return;
        }
        if (aside.kind() == Aside.Kind.EVENT && aside.time().isPresent()) {
            TimeSpan time = aside.time().get();
            captions.add(new Caption(
                    Caption.Kind.EVENT, "", false, start(time), end(time), Brackets.around(text), List.of()));
        } else {
            captions.add(Caption.comment(text));
        }
    }

    private void paragraph(Paragraph paragraph, Turn turn, int number) {
        String text = paragraph.text();
        List<Cue> cues = paragraph.cues();
        if (Chars.skipBlanks(text, 0, text.length()) == text.length()) {
            return;
        }
        if (cues.isEmpty()) {
            untimed(paragraph, turn, number);
            return;
        }
        nextWord = 0;
        int from = 0;
        for (int i = 0; i < cues.size(); i++) {
            int to = i + 1 < cues.size() ? Math.max(from, cues.get(i + 1).start()) : text.length();
            speech(paragraph, from, to, cues.get(i).time());
            from = to;
        }
    }

    private void untimed(Paragraph paragraph, Turn turn, int number) {
        int length = paragraph.text().length();
        List<Word> words = paragraph.words();
        nextWord = 0;
        if (!words.isEmpty()) {
            speech(paragraph, 0, length, wordsTime(words));
        } else if (lastSpeech != NONE) {
            furtherLines.append('\n').append(normalized(paragraph.text()));
        } else {
            speech(paragraph, 0, length, turnTime(turn, number));
        }
    }

    private static TimeSpan wordsTime(List<Word> words) {
        TimeSpan time = TimeSpan.startingAt(words.get(0).time().start());
        return words.get(words.size() - 1).time().end().map(time::withEnd).orElse(time);
    }

    /** The time of the turn; where further paragraphs have times of their own, its start alone. */
    private static TimeSpan turnTime(Turn turn, int number) {
        TimeSpan time = turn.time().orElseThrow(() -> untimed(turn, number));
        boolean hasOthers = turn.paragraphs().stream()
                .anyMatch(paragraph ->
                        !paragraph.cues().isEmpty() || !paragraph.words().isEmpty());
        return hasOthers ? TimeSpan.startingAt(time.start()) : time;
    }

    private static IllegalArgumentException untimed(Turn turn, int number) {
        String speakers = turn.speakers().isEmpty()
                ? "nobody named"
                : String.join(
                        ", ",
                        turn.speakers().stream().map(speaker -> speaker.id()).toList());
        return new IllegalArgumentException(
                "turn " + number + " (" + speakers + ") has no time; captions need one, of its cues, words or its own");
    }

    private void speech(Paragraph paragraph, int from, int to, TimeSpan time) {
        int start = Chars.skipBlanks(paragraph.text(), from, to);
        if (start == to) {
            return;
        }
        List<Caption.Stamp> stamps = new ArrayList<>();
        String text = stamped(paragraph, start, to, stamps);
        addFurtherLines();
        captions.add(new Caption(Caption.Kind.SPEECH, name, lastSpeech == NONE, start(time), end(time), text, stamps));
        lastSpeech = captions.size() - 1;
    }

    /** The text from {@code from} to {@code to}; the starts of words are given to {@code stamps}. */
    private String stamped(Paragraph paragraph, int from, int to, List<Caption.Stamp> stamps) {
        String source = paragraph.text();
        List<Word> words = paragraph.words();
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        for (; nextWord < words.size() && words.get(nextWord).start() < to; nextWord++) {
            Word word = words.get(nextWord);
            if (word.start() > at) {
                Words.appendNormalized(text, source, at, word.start());
                appendGap(text, source.charAt(word.start() - 1));
                at = word.start();
            }
            stamps.add(new Caption.Stamp(text.length(), millis(word.time().start())));
        }
        Words.appendNormalized(text, source, at, to);
        return text.toString();
    }

    private static void appendGap(StringBuilder text, char before) {
        if (Chars.isBlank(before) && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static String normalized(String text) {
        return Words.normalized(text, 0, text.length());
    }

    private static long start(TimeSpan time) {
        return millis(time.start());
    }

    private static long end(TimeSpan time) {
        return time.end().map(CaptionList::millis).orElse(Caption.OPEN);
    }

    private static long millis(Duration time) {
        return Math.max(0, time.toMillis());
    }

    /** A caption without an end lasts until the next one starts. */
    private void closeOpenEnds() {
        long nextStart = Caption.OPEN;
        long nextEnd = Caption.OPEN;
        for (int i = captions.size() - 1; i >= 0; i--) {
            Caption caption = captions.get(i);
            if (!caption.isTimed()) {
                continue;
            }
            if (caption.end() == Caption.OPEN) {
                long end = nextStart == caption.start() ? nextEnd : nextStart;
                caption = caption.withEnd(end > caption.start() ? end : caption.start() + DEFAULT_LENGTH);
                captions.set(i, caption);
            }
            nextStart = caption.start();
            nextEnd = caption.end();
        }
    }
}
