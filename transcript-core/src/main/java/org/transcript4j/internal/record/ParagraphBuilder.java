package org.transcript4j.internal.record;

import java.util.ArrayList;
import java.util.List;
import org.transcript4j.Event;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.PlainText;
import org.transcript4j.internal.text.Words;
import org.transcript4j.source.Region;

/** Joins pieces of the source to a paragraph, marks events within it, and writes its regions. */
final class ParagraphBuilder {

    private static final int LONGEST_EVENT = 200;

    private final String source;
    private final RegionLog regions;
    private final Vocabulary vocabulary = Vocabulary.get();
    private final JoinedText text;
    private final PlainText plain;
    private final List<SourceSpan> pieces = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private int pieceStart = -1;
    private int pieceEnd = -1;

    ParagraphBuilder(String source, RegionLog regions) {
        this.source = source;
        this.regions = regions;
        this.text = new JoinedText(source);
        this.plain = new PlainText(source);
    }

    boolean isEmpty() {
        return pieceStart < 0;
    }

    /** Behind its last character in the source. */
    int end() {
        return pieceEnd;
    }

    /** Whether the last character so far ends a sentence; true if there is none. */
    boolean endsSentence() {
        if (isEmpty()) {
            return true;
        }
        char last = source.charAt(pieceEnd - 1);
        return Chars.endsSentence(last) || "\")]\u201d\u2019:;*".indexOf(last) >= 0;
    }

    /** How long the text is so far. */
    int length() {
        return text.length();
    }

    /** A character of the text so far. */
    char charAt(int at) {
        return text.charAt(at);
    }

    /** Adds a trimmed piece of a line. */
    void add(int start, int end) {
        if (start >= end) {
            return;
        }
        addText(start, end);
        addPiece(start, end);
    }

    /** Adds a trimmed piece that is an event as a whole. */
    void addEvent(int start, int end) {
        if (start >= end) {
            return;
        }
        if (text.length() > 0) {
            text.space();
        }
        int from = text.length();
        append(Region.Role.EVENT, start, end);
        events.add(Event.of(from, text.length()));
        addPiece(start, end);
    }

    private void addPiece(int start, int end) {
        if (pieceStart >= 0 && isBlankBetween(pieceEnd, start)) {
            pieceEnd = end;
            return;
        }
        closePiece();
        pieceStart = start;
        pieceEnd = end;
    }

    private boolean isBlankBetween(int from, int to) {
        return Chars.skipBlanks(source, from, to) == to;
    }

    private void closePiece() {
        if (pieceStart >= 0) {
            pieces.add(SourceSpan.of(pieceStart, pieceEnd));
        }
    }

    private void addText(int start, int end) {
        if (text.length() > 0) {
            text.space();
        }
        if (plain.isPlain(start, end)) {
            regions.add(Region.Role.SPEECH, start, end);
            text.append(start, end);
            return;
        }
        int at = start;
        int open = nextBracket(at, end);
        while (open < end) {
            int behind = eventEnd(open, end);
            if (behind > 0) {
                append(Region.Role.SPEECH, at, open);
                int from = openText(at, open);
                append(Region.Role.EVENT, open, behind);
                events.add(Event.of(from, text.length()));
                at = behind;
                open = behind - 1;
            }
            open = nextBracket(open + 1, end);
        }
        append(Region.Role.SPEECH, at, end);
    }

    /** Where in the text what starts at {@code open} will stand: behind a space if one is printed. */
    private int openText(int at, int open) {
        if (text.length() > 0 && hasSpace(Chars.trimEnd(source, at, open), open)) {
            text.space();
        }
        return text.length();
    }

    private void append(Region.Role role, int start, int end) {
        if (start >= end) {
            return;
        }
        regions.add(role, Chars.skipBlanks(source, start, end), Chars.trimEnd(source, start, end));
        if (Words.isNormalized(source, start, end)) {
            text.append(start, end);
        } else {
            appendNormalized(start, end);
        }
    }

    private void appendNormalized(int start, int end) {
        boolean spaced = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
        int first = Chars.skipBlanks(source, start, end);
        if (!spaced && first < end && hasSpace(start, first)) {
            text.space();
        }
        text.append(Words.normalized(source, first, end));
    }

    /** Whether there is a blank that is seen; zero-width ones are none. */
    private boolean hasSpace(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (Chars.isBlank(c) && !Chars.isInvisible(c)) {
                return true;
            }
        }
        return false;
    }

    private int nextBracket(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            if (c == '(' || c == '[' || c == '\uff08' || c == '\uff3b') {
                return i;
            }
        }
        return end;
    }

    /** Behind the event that opens at {@code open}, its escapes included, or -1 if none does. */
    private int eventEnd(int open, int end) {
        char close = Chars.closing(source.charAt(open));
        int stop = Math.min(end, open + LONGEST_EVENT);
        int from = Chars.skipBlanks(source, open + 1, stop);
        while (from < stop && "*_\\".indexOf(source.charAt(from)) >= 0) {
            from++;
        }
        // The closing bracket is looked for where this may be an event: many brackets may never close.
        if (!vocabulary.beginsEvent(source, from, stop)) {
            return -1;
        }
        int at = from;
        while (at < stop && source.charAt(at) != close) {
            at++;
        }
        return at < stop && vocabulary.beginsEvent(source, from, at) ? at + 1 : -1;
    }

    /** The paragraph; the builder is empty again. */
    Paragraph build() {
        closePiece();
        return finish(Paragraph.builder().addAllSource(pieces));
    }

    /** The pieces of the text, in order. */
    List<SourceSpan> pieces() {
        closePiece();
        pieceStart = -1;
        return pieces;
    }

    /** The paragraph with text and events added; the builder is empty again. */
    Paragraph finish(Paragraph.Builder begun) {
        Paragraph paragraph = begun.text(text.take()).addAllEvents(events).build();
        pieces.clear();
        events.clear();
        pieceStart = -1;
        pieceEnd = -1;
        return paragraph;
    }
}
