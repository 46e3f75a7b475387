package org.transcript4j.internal.shape;

import java.util.Optional;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Times;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;
import org.transcript4j.rule.SpeakerLabelRule;
import org.transcript4j.source.ParseLimits;

/**
 * One shape that a speaker label may have on its line. Immutable and thread-safe; also a public rule that proposes what it
 * finds, so that a host can use single shapes.
 */
public abstract class LabelShape implements SpeakerLabelRule {

    private static final int LONGEST_ADDRESS = 300;

    private final String name;
    private final double trust;

    /**
     * A shape.
     *
     * @param name its stable name
     * @param trust how much its delimiter alone says that a label stands before it, from 0 to 1
     */
    LabelShape(String name, double trust) {
        this.name = name;
        this.trust = trust;
    }

    @Override
    public final String name() {
        return name;
    }

    /** How much the delimiter alone says that a label stands before it, from 0 to 1. */
    public final double trust() {
        return trust;
    }

    /** Looks for a label behind what was peeled off the line; linear in the length that a label may have. */
    abstract boolean find(PeeledLine line, Found found);

    @Override
    public final Optional<LabelMatch> match(LineView view) {
        String shown = view.toString();
        LinePeeler line = new LinePeeler(shown, ParseLimits.DEFAULT.maxLabelLength());
        int end = Chars.trimEnd(shown, 0, shown.length());
        line.peel(Chars.skipBlanks(shown, 0, end), end);
        Found found = new Found();
        if (line.start() >= end || !find(line, found)) {
            return Optional.empty();
        }
        LabelMatch match = LabelMatch.label(found.labelStart(), found.labelEnd(), found.speechStart());
        if (found.timeStart() >= 0) {
            match = match.time(found.timeStart(), found.timeEnd());
        } else if (line.hasTime()) {
            match = match.time(line.timeStart(), line.timeEnd());
        }
        return Optional.of(match.asCandidate());
    }

    /** Takes emphasis marks, a closing tag and blanks off the end of a label; notes whether there were marks. */
    static int withoutMarks(PeeledLine line, int from, int to, Found found) {
        String text = line.text();
        int end = Chars.trimEnd(text, from, to);
        if (line.isTagged() && end > from && text.charAt(end - 1) == '>') {
            int open = end - 1;
            while (open > from && text.charAt(open) != '<') {
                open--;
            }
            end = open > from ? Chars.trimEnd(text, from, open) : end;
        }
        int marks = end;
        while (marks > from && (text.charAt(marks - 1) == '*' || isUnderscoreMark(line, marks))) {
            marks--;
        }
        if (marks < end && marks > from) {
            if (line.emphasis() > 0) {
                found.setEmphasized();
            }
            end = Chars.trimEnd(text, from, marks);
        }
        return end;
    }

    private static boolean isUnderscoreMark(PeeledLine line, int end) {
        return line.emphasisMark() == '_' && line.text().charAt(end - 1) == '_';
    }

    /**
     * Takes a time, bare or in brackets, off the end of a label: {@code Ana (00:01:10)}, {@code Ana [4:30](address)},
     * {@code Ana 0:21}.
     */
    static int withoutTime(String text, int from, int to, Found found) {
        int end = to;
        char last = end > from ? text.charAt(end - 1) : 0;
        if (last == ')' || last == ']') {
            int open = opening(text, from, end);
            if (open > from && text.charAt(open - 1) == ']' && last == ')') {
                int link = opening(text, from, open);
                int time = Times.end(text, Chars.skipBlanks(text, link + 1, open), open);
                if (link > from && time == open - 1) {
                    found.setTime(Chars.skipBlanks(text, link + 1, open), time);
                    return Chars.trimEnd(text, from, link);
                }
            }
            int inside = Chars.skipBlanks(text, open + 1, end);
            int time = open > from ? Times.end(text, inside, end) : -1;
            if (time > 0 && isRestOfTime(text, time, end - 1)) {
                found.setTime(inside, time);
                return Chars.trimEnd(text, from, open);
            }
            return end;
        }
        return Chars.isDigit(last) || last == 'M' || last == 'm' || last == '.'
                ? withoutBareTime(text, from, end, found)
                : end;
    }

    /** Behind a time in brackets at {@code at}, the address of a link included; {@code at} if there is none. */
    static int behindTime(String text, int at, int end, Found found) {
        char close = at < end ? Chars.closing(text.charAt(at)) : 0;
        if (close == 0) {
            return at;
        }
        int inside = Chars.skipBlanks(text, at + 1, end);
        int time = Times.end(text, inside, end);
        int behind = time < 0 ? at : text.indexOf(close, time) + 1;
        if (time < 0 || behind == 0 || behind > end || !isRestOfTime(text, time, behind - 1)) {
            return at;
        }
        found.setTime(inside, time);
        if (behind < end && text.charAt(behind) == '(') {
            int stop = Math.min(end, behind + LONGEST_ADDRESS);
            for (int i = behind; i < stop; i++) {
                if (text.charAt(i) == ')') {
                    return i + 1;
                }
            }
        }
        return behind;
    }

    /** Nothing but blanks, or the second time of a range. */
    private static boolean isRestOfTime(String text, int time, int end) {
        int at = Chars.skipBlanks(text, time, end);
        if (at < end && Chars.isDash(text.charAt(at))) {
            int second = Times.end(text, Chars.skipBlanks(text, at + 1, end), end);
            at = second < 0 ? at : Chars.skipBlanks(text, second, end);
        }
        return at == end;
    }

    private static int withoutBareTime(String text, int from, int end, Found found) {
        int at = end;
        int best = end;
        for (int words = 0; at > from && end - at < 26 && words < 5; words++) {
            int wordEnd = at;
            while (at > from && !Chars.isBlank(text.charAt(at - 1))) {
                at--;
            }
            if (at == from || wordEnd == at) {
                break;
            }
            if (Chars.isDigit(text.charAt(at)) && Times.end(text, at, end) == end) {
                int labelEnd = Chars.trimEnd(text, from, at);
                while (labelEnd > from && isSeparator(text.charAt(labelEnd - 1))) {
                    labelEnd = Chars.trimEnd(text, from, labelEnd - 1);
                }
                if (labelEnd > from) {
                    found.setTime(at, end);
                    best = labelEnd;
                }
            }
            at = Chars.trimEnd(text, from, at);
        }
        return best;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '|' || c == '\u00b7' || c == '\u2022' || c == ':' || Chars.isDash(c);
    }

    private static int opening(String text, int from, int end) {
        char close = text.charAt(end - 1);
        int open = end - 2;
        while (open >= from && Chars.closing(text.charAt(open)) != close) {
            open--;
        }
        return open;
    }
}
