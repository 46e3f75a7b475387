package org.transcript4j.internal.layout;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Times;

/** First stage: says of each line what it is before any name is known. */
public final class LineClassifier {

    private static final int MOST_FRONT_MATTER_LINES = 400;

    private final Lines lines;
    private final String text;
    private final LineKind[] kinds;
    private final BracketedLines brackets;

    private LineClassifier(Lines lines, boolean cues) {
        this.lines = lines;
        this.text = lines.text();
        this.kinds = new LineKind[lines.count()];
        this.brackets = new BracketedLines(lines, kinds, cues);
    }

    /** Classifies all lines. */
    public static ClassifiedLines classify(Lines lines) {
        return new LineClassifier(LineNumbers.strip(lines), false).run();
    }

    /** Classifies the lines of cues: they are blank, or text, or events in brackets, and nothing of what pages have. */
    public static ClassifiedLines classifyCues(Lines lines) {
        return new LineClassifier(lines, true).runCues();
    }

    private ClassifiedLines runCues() {
        for (int line = 0; line < kinds.length; line++) {
            if (kinds[line] == null) {
                kinds[line] = lines.isBlank(line)
                        ? LineKind.BLANK
                        : brackets.kind(line, lines.contentStart(line), lines.contentEnd(line));
            }
        }
        return ClassifiedLines.ofCues(lines, kinds);
    }

    private ClassifiedLines run() {
        int front = frontMatter();
        boolean markdown = hasHeadings(front);
        boolean code = false;
        for (int line = front; line < kinds.length; line++) {
            if (kinds[line] != null) {
                continue;
            }
            if (lines.isBlank(line)) {
                kinds[line] = LineKind.BLANK;
            } else if (isFence(line)) {
                code = !code && fenceCloses(line);
                kinds[line] = LineKind.CODE;
            } else {
                kinds[line] = code ? LineKind.CODE : kind(line, markdown);
            }
        }
        Furniture.mark(lines, kinds);
        return new ClassifiedLines(lines, kinds, front);
    }

    private boolean isFence(int line) {
        return lines.contentLength(line) >= 3 && text.startsWith("```", lines.contentStart(line));
    }

    private boolean fenceCloses(int open) {
        for (int line = open + 1; line < kinds.length && line < open + MOST_FRONT_MATTER_LINES; line++) {
            if (isFence(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHeadings(int front) {
        int headings = 0;
        int filled = 0;
        for (int line = front; line < kinds.length; line++) {
            if (!lines.isBlank(line)) {
                filled++;
                headings += isHeading(line) ? 1 : 0;
            }
        }
        return headings > 0 && headings * 10L < filled * 6L;
    }

    private LineKind kind(int line, boolean markdown) {
        int start = lines.contentStart(line);
        int end = lines.contentEnd(line);
        char first = text.charAt(start);
        if (Chars.isLetter(first)) {
            return LineKind.TEXT;
        }
        if (markdown && first == '#' && isHeading(line)) {
            return LineKind.HEADING;
        }
        if (first == '|' && text.charAt(end - 1) == '|' && end - start > 2) {
            return LineKind.TABLE;
        }
        if (first == '<' && isTagsAlone(start, end)) {
            return LineKind.TAGS;
        }
        if (isRule(start, end)) {
            return end - start == 2 ? LineKind.DASHES : LineKind.RULE;
        }
        if (isTimeAlone(start, end)) {
            return LineKind.TIME;
        }
        return brackets.kind(line, start, end);
    }

    private boolean isHeading(int line) {
        int at = lines.contentStart(line);
        int end = lines.contentEnd(line);
        int marks = 0;
        while (at < end && text.charAt(at) == '#') {
            at++;
            marks++;
        }
        return marks > 0 && marks <= 6 && at < end && Chars.isBlank(text.charAt(at));
    }

    private boolean isTagsAlone(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '<' && at + 1 < end) {
            char next = text.charAt(at + 1);
            boolean lower = next == '/' || next == '!' || Chars.isLower(next);
            int close = at + 1;
            while (close < end && text.charAt(close) != '>' && close - at < 400) {
                close++;
            }
            if (!lower || close >= end || text.charAt(close) != '>' || isAddressOrNick(at, close)) {
                return false;
            }
            at = Chars.skipBlanks(text, close + 1, end);
        }
        return at == end;
    }

    /** {@code <https://...>} and {@code <ana>} alone are no tags; {@code <body>} and {@code <img ...>} are. */
    private boolean isAddressOrNick(int open, int close) {
        int nameEnd = open + 1;
        while (nameEnd < close && Chars.isWordPart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd < close && text.charAt(nameEnd) == ':') {
            return true;
        }
        return nameEnd == close && text.charAt(open + 1) != '/' && !HtmlNames.isElement(text, open + 1, nameEnd);
    }

    private boolean isRule(int start, int end) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '-'
                    || c == '='
                    || c == '_'
                    || c == '*'
                    || c == '~'
                    || c == '#'
                    || (c >= '\u2010' && c <= '\u2015')
                    || c == '\u2500'
                    || c == '\u2550') {
                marks++;
            } else if (!Chars.isBlank(c) && c != '+') {
                return false;
            }
        }
        return marks >= 3 || (marks == 2 && end - start == 2 && Chars.isDash(text.charAt(start)));
    }

    private boolean isTimeAlone(int start, int end) {
        char first = text.charAt(start);
        char close = Chars.closing(first);
        int from = close == 0 ? start : Chars.skipBlanks(text, start + 1, end);
        int to = close != 0 && text.charAt(end - 1) == close ? end - 1 : end;
        if (end - start > 60 || (close != 0 && to == end)) {
            return false;
        }
        int time = Times.end(text, from, to);
        if (time < 0) {
            return false;
        }
        int at = Chars.skipBlanks(text, time, to);
        while (at < to && (Chars.isDash(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        at = Chars.skipBlanks(text, at, to);
        if (at < to) {
            at = Times.end(text, at, to);
        }
        return at == to || (at > 0 && Chars.trimEnd(text, at, to) == at);
    }

    private int frontMatter() {
        int open = lines.firstFilled(0);
        if (open >= kinds.length || !isFrontMatterRule(open)) {
            return 0;
        }
        int fields = 0;
        for (int line = open + 1; line < kinds.length && line < open + MOST_FRONT_MATTER_LINES; line++) {
            if (isFrontMatterRule(line)) {
                if (fields == 0) {
                    return 0;
                }
                for (int i = 0; i <= line; i++) {
                    kinds[i] = LineKind.FRONT_MATTER;
                }
                return line + 1;
            }
            fields += FrontMatter.isField(lines, line) ? 1 : 0;
            if (fields == 0 && !lines.isBlank(line)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isFrontMatterRule(int line) {
        return lines.contentLength(line) == 3
                && lines.start(line) == lines.contentStart(line)
                && (text.startsWith("---", lines.contentStart(line))
                        || text.startsWith("+++", lines.contentStart(line)));
    }
}
