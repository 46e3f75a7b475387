package org.transcript4j.internal.shape;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Arrows;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Times;
import org.transcript4j.internal.text.Words;

/** Peels one line of a text after another, in order, and is the last of them. Not thread-safe. */
final class LinePeeler extends PeeledLine {

    private static final int MOST_STEPS = 6;
    private static final int LONGEST_EVENT = 80;
    private static final int LONGEST_ADDRESS = 300;

    private final Vocabulary vocabulary = Vocabulary.get();
    private final int maxLabel;
    private final NextColon colons;
    private final Delimiters delimiters;

    /**
     * A peeler for the lines of a text.
     *
     * @param maxLabel how many characters a label may have
     */
    LinePeeler(String text, int maxLabel) {
        super(text);
        this.colons = new NextColon(text);
        this.delimiters = new Delimiters(text);
        this.maxLabel = maxLabel;
    }

    @Override
    Delimiters delimiters() {
        return delimiters;
    }

    /** Looks at the line whose content runs from {@code contentStart} to {@code contentEnd}. */
    void peel(int lineContentStart, int lineContentEnd) {
        contentStart = lineContentStart;
        end = lineContentEnd;
        bullet = Bullet.NONE;
        heading = 0;
        emphasis = 0;
        emphasisMark = 0;
        timeStart = -1;
        timeEnd = -1;
        eventStart = -1;
        eventEnd = -1;
        tagged = false;
        from = false;
        start = Chars.skipUnseen(text, contentStart, end);
        for (int step = 0; step < MOST_STEPS; step++) {
            int next = peelOne(start);
            if (next <= start) {
                break;
            }
            start = Chars.skipUnseen(text, next, end);
        }
        limit = Math.min(end, start + maxLabel + 1);
        colon = colons.from(start);
        delimiters.find(start, limit);
    }

    private int peelOne(int at) {
        if (at >= end) {
            return -1;
        }
        char c = text.charAt(at);
        if (Chars.isLetter(c)) {
            return c == 'F' || c == 'f' ? chatFrom(at) : monthOrCounter(at);
        }
        if (Chars.isDigit(c) || (Chars.isDash(c) && at + 1 < end && Chars.isDigit(text.charAt(at + 1)))) {
            int time = time(at);
            return time > 0 ? time : oddTimeOrNumber(at);
        }
        return switch (c) {
            case '*', '_' -> starOrEmphasis(at, c);
            case '#' -> headingMark(at);
            case '>', '&' -> arrows(at);
            case '<' -> tag(at);
            case '[', '(' -> bracket(at, c);
            case '@' -> mark(at, Bullet.AT);
            case '+' -> item(at, Bullet.PLUS);
            case '\u25cb', '\u25ef', '\u25c6', '\u25c7', '\u3007' -> mark(at, Bullet.CIRCLE);
            default -> Chars.isBullet(c) ? mark(at, Bullet.DOT) : Chars.isDash(c) ? dash(at) : -1;
        };
    }

    private int mark(int at, Bullet kind) {
        if (bullet != Bullet.NONE || emphasis > 0) {
            return -1;
        }
        bullet = kind;
        return at + 1;
    }

    private int item(int at, Bullet kind) {
        return at + 1 < end && Chars.isBlank(text.charAt(at + 1)) ? mark(at, kind) : -1;
    }

    private int dash(int at) {
        if (timeEnd >= 0 && bullet == Bullet.NONE && at + 1 < end && Chars.isBlank(text.charAt(at + 1))) {
            return at + 1;
        }
        return item(at, Bullet.DASH);
    }

    private int arrows(int at) {
        int behind = Arrows.end(text, at, end);
        if (behind < 0 || (bullet != Bullet.NONE && bullet != Bullet.CHEVRON)) {
            return -1;
        }
        bullet = Bullet.CHEVRON;
        return behind;
    }

    private int headingMark(int at) {
        int next = at;
        while (next < end && text.charAt(next) == '#') {
            next++;
        }
        if (next - at > 6 || next >= end || !Chars.isBlank(text.charAt(next)) || heading > 0) {
            return -1;
        }
        heading = next - at;
        return next;
    }

    private int starOrEmphasis(int at, char c) {
        int next = at;
        while (next < end && next - at < 3 && text.charAt(next) == c) {
            next++;
        }
        if (next >= end || emphasis > 0) {
            return -1;
        }
        if (Chars.isBlank(text.charAt(next))) {
            return next - at == 1 && c == '*' ? mark(at, Bullet.STAR) : -1;
        }
        emphasis = next - at;
        emphasisMark = c;
        return next;
    }

    private int number(int at) {
        int next = at;
        while (next < end && Chars.isDigit(text.charAt(next))) {
            next++;
        }
        if (bullet == Bullet.NONE && Counters.padded(text, at, end) == next) {
            return markNumber(next);
        }
        boolean item = next - at <= 3
                && next + 1 < end
                && (text.charAt(next) == '.' || text.charAt(next) == ')')
                && Chars.isBlank(text.charAt(next + 1));
        return item && bullet == Bullet.NONE && timeEnd < 0 ? markNumber(next + 1) : -1;
    }

    /** {@code Oct 14 09:01:00}, the time of a log; {@code Anf. 12} or {@code Q12}, a number in front of names. */
    private int monthOrCounter(int at) {
        if (bullet != Bullet.NONE || timeEnd >= 0) {
            return -1;
        }
        int counter = Counters.end(text, at, end);
        if (counter > 0 && hasColonAhead(at)) {
            return markNumber(counter);
        }
        int clock = Counters.behindDay(text, at, end);
        return clock < 0 ? -1 : markTime(clock, Times.end(text, clock, end));
    }

    /** A time in groups or with a point, or a number. */
    private int oddTimeOrNumber(int at) {
        if (timeEnd < 0) {
            int time = Counters.groupedTime(text, at, end);
            if (time < 0 && hasColonAhead(at)) {
                time = Counters.pointedTime(text, at, end);
            }
            if (time > 0) {
                return markTime(at, time);
            }
        }
        return number(at);
    }

    private boolean hasColonAhead(int at) {
        return colons.from(at) < Math.min(end, at + maxLabel);
    }

    private int markTime(int start, int behind) {
        if (behind > 0) {
            timeStart = start;
            timeEnd = behind;
        }
        return behind;
    }

    private int markNumber(int next) {
        bullet = Bullet.NUMBER;
        return next;
    }

    private int time(int at) {
        int behind = Times.end(text, at, end);
        if (behind < 0 || timeEnd >= 0) {
            return -1;
        }
        int next = Chars.skipBlanks(text, behind, end);
        if (next < end && (Chars.isDash(text.charAt(next)) || text.charAt(next) == '>')) {
            int second = rangeEnd(next);
            if (second > 0) {
                behind = second;
            }
        }
        timeStart = at;
        timeEnd = behind;
        return behind < end && (text.charAt(behind) == '|' || isColonBeforeBlank(behind)) ? behind + 1 : behind;
    }

    private boolean isColonBeforeBlank(int at) {
        return Chars.isColon(text.charAt(at)) && at + 1 < end && Chars.isBlank(text.charAt(at + 1));
    }

    /** The end of the second time of a range such as {@code 0:01 - 0:05} or {@code 0:01 --> 0:05}, or -1. */
    private int rangeEnd(int at) {
        int next = at;
        while (next < end && next - at < 3 && (Chars.isDash(text.charAt(next)) || text.charAt(next) == '>')) {
            next++;
        }
        return Times.end(text, Chars.skipBlanks(text, next, end), end);
    }

    private int bracket(int at, char open) {
        char close = Chars.closing(open);
        int inside = Chars.skipUnseen(text, at + 1, end);
        int time = timeEnd < 0 ? Times.end(text, inside, end) : -1;
        if (time > 0) {
            int behind = Chars.skipBlanks(text, time, end);
            if (behind < end && (Chars.isDash(text.charAt(behind)) || text.charAt(behind) == '>')) {
                int second = rangeEnd(behind);
                behind = second < 0 ? behind : Chars.skipBlanks(text, second, end);
            }
            if (behind < end && text.charAt(behind) == close) {
                timeStart = inside;
                timeEnd = time;
                return linkEnd(behind + 1);
            }
        }
        return event(at, close);
    }

    /** Behind the target of a link {@code [0:12](address)} whose bracket ends at {@code at}. */
    private int linkEnd(int at) {
        if (at >= end || text.charAt(at) != '(') {
            return at;
        }
        for (int i = at + 1; i < Math.min(end, at + LONGEST_ADDRESS); i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    /** An event in brackets with more behind it on the line: {@code (APPLAUSE) BELL: Thank you}. */
    private int event(int at, char close) {
        int stop = Math.min(end, at + LONGEST_EVENT);
        int behind = at + 1;
        while (behind < stop && text.charAt(behind) != close) {
            behind++;
        }
        if (behind + 1 >= end || behind >= stop || eventEnd >= 0 || !Chars.isBlank(text.charAt(behind + 1))) {
            return -1;
        }
        int next = Chars.skipBlanks(text, behind + 1, end);
        boolean timed = Times.end(text, next, end) > 0
                || (Chars.closing(text.charAt(next)) != 0 && Times.end(text, next + 1, end) > 0);
        if (!vocabulary.beginsEvent(text, at + 1, behind) && (timed || !colonSoon(behind + 1))) {
            return -1;
        }
        eventStart = at;
        eventEnd = behind + 1;
        return behind + 1;
    }

    private boolean colonSoon(int at) {
        int stop = Math.min(end, at + 40);
        for (int i = at; i < stop; i++) {
            if (Chars.isColon(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int tag(int at) {
        int behind = MarkupTag.end(text, at, end);
        tagged |= behind > 0;
        return behind;
    }

    /** {@code From Ana Bell to Everyone : hi}, behind a time. */
    private int chatFrom(int at) {
        if (timeEnd < 0
                || from
                || !Words.matches(text, at, "from")
                || at + 5 >= end
                || !Chars.isBlank(text.charAt(at + 4))) {
            return -1;
        }
        from = true;
        return at + 4;
    }
}
