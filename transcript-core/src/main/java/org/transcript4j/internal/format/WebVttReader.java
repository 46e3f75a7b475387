package org.transcript4j.internal.format;

import java.util.Optional;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Region;
import org.transcript4j.source.SegmentSink;

/**
 * Reads one WebVTT file: "WebVTT parser algorithm" and "collect a WebVTT block" of the W3C's WebVTT. Beyond them, a number
 * before the times of a cue that follows without a blank line is that cue's id and no text, where the cue before it has
 * the number before; and a line of blanks ends a block as an empty one does, but for the text of a cue. For one read, not thread-safe.
 */
final class WebVttReader {

    private static final int NO_NUMBER = -1;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_WORD = 8;

    private final String source;
    private final SegmentSink sink;
    private final Diagnostics diagnostics;
    private final CaptionLines lines;
    private final NextIndex arrows;
    private final TimingLine timing = new TimingLine(TimingLine.ARROW, TimeReader.strict());
    private final CueText text;
    /** The number in the line before this one, if it is the id of a cue. */
    private int numberBefore = NO_NUMBER;

    WebVttReader(String source, SegmentSink sink) {
        this.source = source;
        this.sink = sink;
        this.diagnostics = new Diagnostics(sink);
        this.lines = new CaptionLines(source);
        this.arrows = new NextIndex(source, TimingLine.ARROW);
        this.text = new CueText(source, Markup.WEBVTT, sink);
    }

    /** "WebVTT parser algorithm", from step 7: the signature has been seen, or the host vouches for the format. */
    void read() {
        if (WebVttFormat.isSignature(source)) {
            header();
        }
        while (lines.advance()) {
            if (!lines.isBlank()) {
                block();
            }
        }
    }

    /** Steps 7 to 11: the line of the signature and the lines below it, up to a blank one or the times of a cue. */
    private void header() {
        lines.advance();
        WebVttHeader header = new WebVttHeader(source, sink);
        header.signature(lines.end());
        while (lines.advance() && !lines.isBlank()) {
            if (hasArrow()) {
                lines.holdBack();
                return;
            }
            header.field(lines.start(), lines.end());
        }
    }

    private boolean hasArrow() {
        return arrows.from(lines.start()) < lines.end();
    }

    /** "Collect a WebVTT block", step 11: the times of a cue stand in the first or the second line, or it is no cue. */
    private void block() {
        int start = lines.start();
        int firstEnd = lines.end();
        if (hasArrow()) {
            cue(numberBefore);
            return;
        }
        int end = firstEnd;
        for (int line = 2; lines.advance() && !lines.isBlank(); line++) {
            if (hasArrow() && line == 2) {
                cue(number(start, firstEnd));
                return;
            }
            if (hasArrow()) {
                lines.holdBack();
                break;
            }
            end = lines.end();
        }
        comment(start, firstEnd, end);
    }

    /** Step 11.4 and on: this line has an arrow; what follows it up to a blank line or the next arrow is text. */
    private void cue(int number) {
        int line = lines.start();
        int end = lines.end();
        int start = lines.next();
        boolean isTimed = timing.read(source, line, end);
        if (isTimed) {
            sink.region(Region.Role.TIME, timing.start(), timing.end());
            if (!timing.isRegular()) {
                diagnostics.irregularTimes(timing.start(), timing.end());
            }
        }
        int lastLine = end;
        int endBefore = end;
        numberBefore = NO_NUMBER;
        while (lines.advance() && !lines.isEmpty()) {
            if (hasArrow()) {
                lines.holdBack();
                if (number != NO_NUMBER && number(lastLine, end) == number + 1) {
                    numberBefore = number + 1;
                    diagnostics.numberWithoutGap(lastLine, end);
                    end = endBefore;
                }
                break;
            }
            endBefore = end;
            lastLine = lines.start();
            end = lines.end();
        }
        finish(isTimed, line, start, end);
    }

    private void finish(boolean isTimed, int line, int start, int end) {
        if (!isTimed) {
            diagnostics.dropped(line, end);
            sink.region(Region.Role.UNCLASSIFIED, line, end);
        } else if (start < end) {
            text.read(Optional.of(timing.time()), start, end);
        }
    }

    /** The number that is all of the line from {@code start} to {@code end}. */
    private int number(int start, int end) {
        int from = Chars.skipBlanks(source, start, end);
        int to = Chars.trimEnd(source, from, end);
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c < '0' || c > '9' || i - from == MOST_DIGITS) {
                return NO_NUMBER;
            }
            value = value * 10 + (c - '0');
        }
        return from < to ? value : NO_NUMBER;
    }

    /** A block without times: a comment, a style or region block, or text that is nobody's. */
    private void comment(int start, int firstEnd, int end) {
        int wordEnd = start;
        while (wordEnd < firstEnd && !Chars.isBlank(source.charAt(wordEnd))) {
            wordEnd++;
        }
        String word = source.substring(start, Math.min(wordEnd, start + LONGEST_WORD));
        boolean isAlone = Chars.skipBlanks(source, wordEnd, firstEnd) == firstEnd;
        if (word.equals("NOTE")) {
            sink.region(Region.Role.NOTICE, start, end);
        } else if (isAlone && (word.equalsIgnoreCase("STYLE") || word.equalsIgnoreCase("REGION"))) {
            sink.region(Region.Role.MARKUP, start, end);
        } else if (Chars.skipBlanks(source, start, end) < end) {
            diagnostics.ignored(start, end);
            sink.region(Region.Role.UNCLASSIFIED, start, end);
        }
    }
}
