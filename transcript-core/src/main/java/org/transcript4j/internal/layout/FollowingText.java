package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/** What stands behind a candidate: talk, code, or nothing. Reused for one candidate after another. */
final class FollowingText {

    private static final int LOOK = 56;
    private static final int LONG = 140;
    private static final int SOON = 40;
    private static final int WRAPPED_LINES = 5;
    private static final String CODE = "{}=;|$@%^";

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;
    private int start = -1;
    private int flags;

    FollowingText(ClassifiedLines classified) {
        this.classified = classified;
        this.lines = classified.lines();
        this.text = lines.text();
    }

    /** Looks at what stands behind a label that ends on {@code lastLine}. */
    void look(int lastLine, int speechStart, boolean ownLine) {
        int line = ownLine || speechStart >= lines.contentEnd(lastLine) ? lineBelow(lastLine) : lastLine;
        start = line < 0 ? -1 : line == lastLine ? speechStart : lines.contentStart(line);
        flags = start < 0 ? Candidate.NOTHING : flags(line, ownLine);
    }

    /** Where what follows starts, or -1 if nothing does. */
    int start() {
        return start;
    }

    /** What it looks like, as flags of {@link Candidate}. */
    int flags() {
        return flags;
    }

    /** The next line with text behind blank lines, times and page furniture; -1 if there is none. */
    private int lineBelow(int lastLine) {
        int next = lines.firstFilled(lastLine + 1);
        while (next < lines.count() && isPassedOver(classified.kind(next))) {
            next = lines.firstFilled(next + 1);
        }
        if (next >= lines.count()) {
            return -1;
        }
        LineKind kind = classified.kind(next);
        return kind == LineKind.TEXT || kind == LineKind.CODE || kind == LineKind.EVENT ? next : -1;
    }

    private int flags(int line, boolean ownLine) {
        int end = classified.isCues() ? speechEnd(start, line) : withoutClosingTag(start, lines.contentEnd(line));
        int stop = Math.min(start + LOOK, end);
        boolean sentence = hasSentence(start, stop, end) || (ownLine && goesOnToSentence(line));
        return judge(start, stop) | (sentence ? Candidate.SENTENCES : 0);
    }

    private static boolean isPassedOver(LineKind kind) {
        return kind == LineKind.TIME || kind == LineKind.FURNITURE;
    }

    /** Where the speech ends that begins on a line of a cue, as far as one can see: before a line with a colon early in it. */
    private int speechEnd(int from, int line) {
        int end = lines.contentEnd(line);
        for (int next = lines.firstFilled(line + 1);
                next < lines.count() && end - from <= LONG && !hasColonSoon(next);
                next = lines.firstFilled(next + 1)) {
            end = lines.contentEnd(next);
        }
        return end;
    }

    private boolean hasColonSoon(int line) {
        int stop = Math.min(lines.contentEnd(line), lines.contentStart(line) + SOON);
        for (int i = lines.contentStart(line); i < stop; i++) {
            if (Chars.isColon(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int withoutClosingTag(int start, int end) {
        if (text.charAt(end - 1) != '>') {
            return end;
        }
        int open = text.lastIndexOf('<', end);
        return open > start && text.charAt(open + 1) == '/' ? Chars.trimEnd(text, start, open) : end;
    }

    /** Whether one of the next lines of a wrapped paragraph ends a sentence. */
    private boolean goesOnToSentence(int line) {
        for (int next = line + 1; next < Math.min(lines.count(), line + WRAPPED_LINES); next++) {
            if (classified.kind(next) != LineKind.TEXT) {
                return false;
            }
            if (endsSentence(lines.contentEnd(next) - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSentence(int start, int stop, int end) {
        if (end - start > LONG || endsSentence(end - 1) || endsSentence(end - 2)) {
            return true;
        }
        for (int i = start; i + 1 < stop; i++) {
            if (endsSentence(i) && Chars.isBlank(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSentence(int at) {
        return at >= 0 && Chars.endsSentence(text.charAt(at));
    }

    private int judge(int start, int stop) {
        int letters = 0;
        int words = 0;
        int code = 0;
        int outside = 1;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            int traits = Chars.traits(c);
            int word = (traits & Chars.WORD) != 0 ? 1 : 0;
            letters += (traits & Chars.LETTER) != 0 ? 1 : 0;
            words += word & outside;
            outside = word == 0 || Chars.isIdeographic(c) ? 1 : 0;
            code += (traits & (Chars.WORD | Chars.BLANK)) == 0 && CODE.indexOf(c) >= 0 ? 1 : 0;
        }
        if (letters == 0 && words == 0) {
            return hasMarksOnly(start, stop) ? Candidate.TALK : Candidate.NOTHING;
        }
        if (code * 12 > stop - start && code > 1) {
            return Candidate.CODE;
        }
        return letters >= 2 && letters * 2 >= stop - start - words ? Candidate.TALK : 0;
    }

    /** {@code ...} and {@code ?} are said; {@code ---} is not. */
    private boolean hasMarksOnly(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (!Chars.endsSentence(text.charAt(i)) && !Chars.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return stop > start;
    }
}
