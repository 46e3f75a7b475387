package org.transcript4j.internal.shape;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Times;
import org.transcript4j.internal.text.Words;

/**
 * A label that ends with a colon, on its own line or with speech behind it: {@code Ana Bell: hi}, {@code **Ana:** hi},
 * {@code BELL [voice-over]:}, {@code Ana (00:01:10):}, {@code 主席：}.
 */
final class ColonShape extends LabelShape {

    private static final int LONGEST_ABBREVIATION = 5;

    private final Vocabulary vocabulary = Vocabulary.get();

    ColonShape() {
        super("colon", 1);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        if (line.nextColon() >= line.limit()) {
            return false;
        }
        int colon = colon(line);
        if (colon <= line.start()) {
            return false;
        }
        String text = line.text();
        int speech = colon + 1;
        boolean doubled = speech < line.end() && Chars.isColon(text.charAt(speech));
        if (doubled) {
            speech++;
        }
        int behindColon = speech;
        while (speech < line.end() && line.emphasis() > 0 && text.charAt(speech) == line.emphasisMark()) {
            speech++;
        }
        if (line.isTagged()) {
            speech = behindClosingTag(line, speech);
        }
        found.set(line.start(), colon, speech);
        if (speech > behindColon && line.emphasis() > 0) {
            found.setEmphasized();
        }
        if (speech == colon + 1
                && speech < line.end()
                && !Chars.isBlank(text.charAt(speech))
                && text.charAt(colon) == ':') {
            found.setTight();
        }
        found.setLabelEnd(withoutMarks(line, line.start(), colon, found));
        int end = withoutTime(text, line.start(), found.labelEnd(), found);
        found.setLabelEnd(withoutMarks(line, line.start(), end, found));
        if (line.isFrom()) {
            found.setLabelEnd(withoutAddressee(text, line.start(), found.labelEnd()));
        }
        int said = Chars.skipBlanks(text, speech, line.end());
        if (said < line.end() && found.timeStart() < 0 && Times.end(text, said, line.end()) == line.end()) {
            found.setTime(said, line.end());
            said = line.end();
        }
        found.setSpeechStart(said);
        return found.labelEnd() > found.labelStart();
    }

    private static int behindClosingTag(PeeledLine line, int at) {
        String text = line.text();
        if (at + 2 >= line.end() || text.charAt(at) != '<' || text.charAt(at + 1) != '/') {
            return at;
        }
        int close = at;
        while (close < line.end() && close - at < 24 && text.charAt(close) != '>') {
            close++;
        }
        return close < line.end() && text.charAt(close) == '>' ? close + 1 : at;
    }

    /** {@code Ana Bell to Everyone} ends behind {@code Bell}. */
    private static int withoutAddressee(String text, int start, int end) {
        for (int i = start + 1; i + 4 < end; i++) {
            if (Chars.isBlank(text.charAt(i - 1))
                    && Words.matches(text, i, "to")
                    && Chars.isBlank(text.charAt(i + 2))) {
                return Chars.trimEnd(text, start, i);
            }
        }
        return end;
    }

    /** The colon that ends a label, or -1: outside brackets and times, before any end of a sentence. */
    private int colon(PeeledLine line) {
        String text = line.text();
        int depth = 0;
        int wordStart = line.start();
        for (int i = line.start(); i < line.limit(); i++) {
            char c = text.charAt(i);
            if (Chars.isWordPart(c)) {
                continue;
            }
            if (Chars.isBlank(c) || c == '-') {
                wordStart = i + 1;
            } else if (Chars.isColon(c)) {
                if (depth == 0) {
                    int last = c == ':' ? lastOfToken(line, i) : i;
                    if (last > i) {
                        return last;
                    }
                    if (c != ':' || !isTime(text, i, line.end())) {
                        return c == ':' && isAddress(text, i, line.end()) ? -1 : i;
                    }
                    i += 2;
                }
            } else if (Chars.closing(c) != 0) {
                if (closes(line, i)) {
                    depth++;
                } else if (i == line.start()) {
                    return -1;
                }
            } else if (c == '>'
                    && i + 1 < line.end()
                    && Chars.isBlank(text.charAt(i + 1))
                    && text.charAt(line.start()) == '<') {
                return -1;
            } else if (depth > 0 && isClosing(c)) {
                depth--;
            } else if (depth == 0 && endsSentence(line, i, wordStart)) {
                return -1;
            }
        }
        return -1;
    }

    /** The last colon of a token such as {@code @ana:example.org:}; the one at {@code colon} if the token goes on. */
    private static int lastOfToken(PeeledLine line, int colon) {
        String text = line.text();
        int at = colon + 1;
        while (at < line.limit() && !Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at - 1 > colon + 1 && text.charAt(at - 1) == ':' && Chars.isLetter(text.charAt(colon + 1))
                ? at - 1
                : colon;
    }

    private static boolean closes(PeeledLine line, int open) {
        char close = Chars.closing(line.text().charAt(open));
        int stop = Math.min(line.limit(), open + 100);
        for (int i = open + 1; i < stop; i++) {
            if (line.text().charAt(i) == close) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\uff09' || c == '\u3011' || c == '\uff3d' || c == '\u300d';
    }

    private static boolean isTime(String text, int colon, int end) {
        return colon > 0
                && Chars.isDigit(text.charAt(colon - 1))
                && colon + 2 < end
                && Chars.isDigit(text.charAt(colon + 1))
                && Chars.isDigit(text.charAt(colon + 2));
    }

    private static boolean isAddress(String text, int colon, int end) {
        return colon + 2 < end && text.charAt(colon + 1) == '/' && text.charAt(colon + 2) == '/';
    }

    private boolean endsSentence(PeeledLine line, int at, int wordStart) {
        String text = line.text();
        char c = text.charAt(at);
        if (!Chars.endsSentence(c) && c != ';') {
            return false;
        }
        boolean behindWord = at + 1 < line.end() && Chars.isBlank(text.charAt(at + 1));
        if (!behindWord) {
            return c > 0x2fff;
        }
        if (c != '.') {
            return true;
        }
        boolean abbreviation = at - wordStart <= 2
                || (at - wordStart <= LONGEST_ABBREVIATION && Chars.isUpper(text.charAt(wordStart)))
                || vocabulary.isHonorific(text, wordStart, at)
                || isInitials(text, wordStart, at);
        return !abbreviation;
    }

    private static boolean isInitials(String text, int from, int to) {
        for (int i = from + 1; i < to; i += 2) {
            if (text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
