package org.transcript4j.internal.format;

import java.util.Optional;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Region;
import org.transcript4j.source.SegmentSink;

/**
 * Reads SubRip and SBV, which nobody has defined: a line with times opens a cue, and the lines up to the next such line are
 * its text. Blank lines between cues may be missing, and may stand within them. In SubRip a line of digits alone just before
 * the times is the number of a cue; where the times are missing, what stands below it belongs to no cue. Whatever is broken
 * costs its own cue. For one read, not thread-safe.
 */
final class BlockReader {

    private static final int NOWHERE = -1;

    private final String source;
    private final SegmentSink sink;
    private final Diagnostics diagnostics;
    private final CaptionLines lines;
    private final BlockTiming timing;
    private final CueText text;

    private boolean inCue;
    private boolean isTimed;
    private int cueStart = NOWHERE;
    private int textStart = NOWHERE;
    private int textEnd;
    private int continuedFrom = NOWHERE;
    private int numberStart = NOWHERE;
    private int numberEnd;
    private boolean numberAfterBlank;
    private boolean afterBlank = true;

    BlockReader(String source, BlockTiming timing, SegmentSink sink) {
        this.source = source;
        this.sink = sink;
        this.timing = timing;
        this.diagnostics = new Diagnostics(sink);
        this.lines = new CaptionLines(source);
        this.text = new CueText(source, Markup.SUBRIP, sink);
    }

    void read() {
        while (lines.advance()) {
            if (lines.isBlank()) {
                afterBlank = true;
            } else {
                filledLine(lines.start(), lines.end());
                afterBlank = false;
            }
        }
        if (numberStart != NOWHERE) {
            releaseNumber();
        }
        finish();
    }

    private void filledLine(int start, int end) {
        if (timing.looksLikeTimes(source, start, end)) {
            if (numberStart != NOWHERE && afterBlank && !numberAfterBlank) {
                releaseNumber();
            }
            numberStart = NOWHERE;
            finish();
            open(start, end);
            return;
        }
        if (numberStart != NOWHERE) {
            releaseNumber();
        }
        if (timing.hasNumbers() && isNumber(start, end)) {
            numberStart = start;
            numberEnd = end;
            numberAfterBlank = afterBlank;
        } else {
            add(start, end, afterBlank);
        }
    }

    /** What was held for a number is none: no times follow it. Behind a blank line it opens a cue without times. */
    private void releaseNumber() {
        int start = numberStart;
        numberStart = NOWHERE;
        if (numberAfterBlank) {
            finish();
        }
        add(start, numberEnd, numberAfterBlank);
    }

    private void open(int start, int end) {
        inCue = true;
        cueStart = start;
        textEnd = end;
        isTimed = timing.line().read(source, start, end);
        if (isTimed) {
            sink.region(Region.Role.TIME, timing.line().start(), timing.line().end());
            if (!timing.line().isRegular()) {
                diagnostics.irregularTimes(timing.line().start(), timing.line().end());
            }
        }
    }

    private void add(int start, int end, boolean behindBlank) {
        if (textStart == NOWHERE) {
            textStart = start;
        } else if (behindBlank && continuedFrom == NOWHERE) {
            continuedFrom = start;
        }
        textEnd = end;
    }

    /** Emits what the lines so far hold: a cue, a broken one, or text that belongs to none. */
    private void finish() {
        if (inCue && !isTimed) {
            diagnostics.dropped(cueStart, textEnd);
            sink.region(Region.Role.UNCLASSIFIED, cueStart, textEnd);
        } else if (inCue && textStart != NOWHERE) {
            if (continuedFrom != NOWHERE) {
                diagnostics.continued(continuedFrom, textEnd);
            }
            text.read(Optional.of(timing.line().time()), textStart, textEnd);
        } else if (textStart != NOWHERE) {
            ignore();
        }
        inCue = false;
        textStart = NOWHERE;
        continuedFrom = NOWHERE;
    }

    private void ignore() {
        int firstLine = textStart;
        while (firstLine < textEnd && source.charAt(firstLine) != '\n' && source.charAt(firstLine) != '\r') {
            firstLine++;
        }
        if (timing.hasNumbers() && isNumber(textStart, firstLine)) {
            diagnostics.untimed(textStart, textEnd);
        } else {
            diagnostics.ignored(textStart, textEnd);
        }
        sink.region(Region.Role.UNCLASSIFIED, textStart, textEnd);
    }

    private boolean isNumber(int start, int end) {
        int from = Chars.skipBlanks(source, start, end);
        int at = from;
        while (at < end && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        return at > from && Chars.skipBlanks(source, at, end) == end;
    }
}
