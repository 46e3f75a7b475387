package org.transcript4j.internal.shape;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Times;
import org.transcript4j.internal.text.Words;

/**
 * One line with what may stand before a label peeled off: bullet, {@code >>}, {@code #}, item number, time, emphasis, tag, an
 * event in brackets. Reused for one line after another; all offsets are those of the text that the line is part of.
 */
public final class PeeledLine {

    /** What opens the line. */
    enum Bullet {
        NONE(0),
        DOT(1),
        DASH(2),
        STAR(3),
        PLUS(4),
        NUMBER(5),
        CIRCLE(6),
        /** Forces a name of mixed case in scripts, and says nothing else. */
        AT(0),
        CHEVRON(8);

        private final int code;

        Bullet(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private static final int MOST_STEPS = 6;
    private static final int LONGEST_EVENT = 80;
    private static final String[] TAGS = {
        "b", "i", "u", "p", "em", "strong", "span", "div", "br", "font", "li", "td", "tr", "h1", "h2", "h3", "h4",
        "small", "a"
    };

    private final Vocabulary vocabulary = Vocabulary.get();
    private final int maxLabel;
    private final NextColon colons = new NextColon();
    private final Delimiters delimiters = new Delimiters();

    private int colon;
    private String text = "";
    private int contentStart;
    private int start;
    private int end;
    private int limit;
    private Bullet bullet = Bullet.NONE;
    private int heading;
    private int emphasis;
    private char emphasisMark;
    private int timeStart;
    private int timeEnd;
    private int eventStart;
    private int eventEnd;
    private boolean tagged;
    private boolean from;

    PeeledLine(int maxLabel) {
        this.maxLabel = maxLabel;
    }

    /** Looks at the line whose content runs from {@code contentStart} to {@code contentEnd}. */
    void peel(String line, int lineContentStart, int lineContentEnd) {
        text = line;
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
        colon = colons.from(text, start);
        delimiters.find(text, start, limit);
    }

    private int peelOne(int at) {
        if (at >= end) {
            return -1;
        }
        char c = text.charAt(at);
        if (Chars.isLetter(c)) {
            return c == 'F' || c == 'f' ? chatFrom(at) : -1;
        }
        if (Chars.isDigit(c) || (Chars.isDash(c) && at + 1 < end && Chars.isDigit(text.charAt(at + 1)))) {
            int time = time(at);
            return time > 0 ? time : number(at);
        }
        return switch (c) {
            case '*', '_' -> starOrEmphasis(at, c);
            case '#' -> headingMark(at);
            case '>' -> chevron(at, '>', 1);
            case '&' -> Words.matches(text, at, "&gt;") ? chevron(at, '&', 4) : -1;
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

    private int chevron(int at, char mark, int width) {
        int next = at;
        while (next < end && text.charAt(next) == mark && (width == 1 || Words.matches(text, next, "&gt;"))) {
            next += width;
        }
        if (next - at < 2 * width || (bullet != Bullet.NONE && bullet != Bullet.CHEVRON)) {
            return -1;
        }
        bullet = Bullet.CHEVRON;
        return next;
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
        boolean item = next - at <= 3
                && next + 1 < end
                && (text.charAt(next) == '.' || text.charAt(next) == ')')
                && Chars.isBlank(text.charAt(next + 1));
        return item && bullet == Bullet.NONE && timeEnd < 0 ? markNumber(next + 1) : -1;
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
        for (int i = at + 1; i < Math.min(end, at + 300); i++) {
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
        if (!vocabulary.beginsEvent(text, at + 1, behind) && !colonSoon(behind + 1)) {
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

    /** A tag of markup, such as {@code <b>}; {@code <ana>} is none. */
    private int tag(int at) {
        int nameEnd = at + 1;
        if (nameEnd < end && text.charAt(nameEnd) == '/') {
            nameEnd++;
        }
        int nameStart = nameEnd;
        while (nameEnd < end && nameEnd - nameStart < 24 && Chars.isWordPart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = nameEnd;
        while (close < end && close - at < 120 && text.charAt(close) != '>') {
            close++;
        }
        if (nameEnd == nameStart || close >= end || text.charAt(close) != '>') {
            return -1;
        }
        boolean known = close > nameEnd && text.charAt(nameEnd) == '/';
        for (String tag : TAGS) {
            known |= tag.length() == nameEnd - nameStart && Words.matches(text, nameStart, tag);
        }
        if (!known && !isGluedElement(nameStart, nameEnd, close)) {
            return -1;
        }
        tagged = true;
        return close + 1;
    }

    /** {@code <Newspeech>Mr. Fen: ...}: text is glued to the tag, as it never is to a nick. */
    private boolean isGluedElement(int nameStart, int nameEnd, int close) {
        return close == nameEnd
                && close + 1 < end
                && Chars.isUpper(text.charAt(close + 1))
                && Chars.isLetter(text.charAt(nameStart));
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

    String text() {
        return text;
    }

    /** Where the content of the line begins, with all that was peeled off. */
    int contentStart() {
        return contentStart;
    }

    /** Where a label may begin. */
    int start() {
        return start;
    }

    /** Behind the last character of the line that is not blank. */
    int end() {
        return end;
    }

    /** Where a label must have ended. */
    int limit() {
        return limit;
    }

    /** Where the first colon stands from {@link #start()} on, maybe on a later line. */
    int nextColon() {
        return colon;
    }

    /** The other delimiters that may end a label. */
    Delimiters delimiters() {
        return delimiters;
    }

    /** Whether a sign of a list or a change of speaker opens the line. */
    public boolean hasBullet() {
        return bullet != Bullet.NONE;
    }

    Bullet bullet() {
        return bullet;
    }

    /** The level of a Markdown heading, or 0. */
    int heading() {
        return heading;
    }

    /** How many emphasis marks stand before the label: 0 to 3. */
    int emphasis() {
        return emphasis;
    }

    char emphasisMark() {
        return emphasisMark;
    }

    /** Whether a time was peeled off. */
    public boolean hasTime() {
        return timeEnd >= 0;
    }

    /** Where that time starts. */
    public int timeStart() {
        return timeStart;
    }

    /** Where that time ends. */
    public int timeEnd() {
        return timeEnd;
    }

    int eventStart() {
        return eventStart;
    }

    int eventEnd() {
        return eventEnd;
    }

    /** Whether a tag of markup was peeled off. */
    public boolean isTagged() {
        return tagged;
    }

    /** Whether the line is that of a saved meeting chat: {@code 0:12 From Ana : hi}. */
    boolean isFrom() {
        return from;
    }
}
