package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * Page furniture: page numbers that count up, and running heads, lines that come again (but for digits) beside page numbers
 * or form feeds.
 */
final class Furniture {

    private static final int LONGEST_HEAD = 160;
    private static final int FEWEST_HEADS = 2;

    private final Lines lines;
    private final LineKind[] kinds;
    private final List<Integer> pageLines = new ArrayList<>();
    private boolean anyPage;

    private Furniture(Lines lines, LineKind[] kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Marks the lines that are furniture. */
    static void mark(Lines lines, LineKind[] kinds) {
        Furniture furniture = new Furniture(lines, kinds);
        furniture.findPageNumbers();
        furniture.markPageNumbers();
        furniture.markRunningHeads();
        furniture.markNumberedHeads();
    }

    private void findPageNumbers() {
        for (int line = 0; line < kinds.length; line++) {
            if (kinds[line] == LineKind.TEXT && lines.contentLength(line) <= 24 && pageNumber(line) >= 0) {
                pageLines.add(line);
            }
        }
    }

    /** The number of a line that is {@code 12}, {@code - 12 -}, {@code Page 12} or {@code Page 12 of 30}; else -1. */
    private int pageNumber(int line) {
        String text = lines.text();
        int at = lines.contentStart(line);
        int end = lines.contentEnd(line);
        if (end - at >= 5 && text.regionMatches(true, at, "page ", 0, 5)) {
            at += 5;
        }
        while (at < end
                && (Chars.isDash(text.charAt(at)) || Chars.isBlank(text.charAt(at)) || text.charAt(at) == '[')) {
            at++;
        }
        int number = 0;
        int digits = at;
        while (digits < end && digits - at < 6 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            number = number * 10 + text.charAt(digits) - '0';
            digits++;
        }
        if (digits == at) {
            return -1;
        }
        for (int i = digits; i < end; i++) {
            char c = text.charAt(i);
            boolean ofPages = text.regionMatches(true, i, "of ", 0, 3);
            if (ofPages) {
                return number;
            }
            if (!Chars.isDash(c) && !Chars.isBlank(c) && c != ']' && c != '.') {
                return -1;
            }
        }
        return number;
    }

    private void markPageNumbers() {
        for (int i = 0; i < pageLines.size(); i++) {
            int line = pageLines.get(i);
            int number = pageNumber(line);
            boolean follows = i > 0 && number == pageNumber(pageLines.get(i - 1)) + 1;
            boolean leads = i + 1 < pageLines.size() && pageNumber(pageLines.get(i + 1)) == number + 1;
            if (follows || leads || hasFormFeed(line)) {
                kinds[line] = LineKind.FURNITURE;
                anyPage = true;
            }
        }
    }

    private boolean hasFormFeed(int line) {
        return formFeedIn(lines.start(line), lines.next(line))
                || (line + 1 < kinds.length && formFeedIn(lines.start(line + 1), lines.contentStart(line + 1)));
    }

    private boolean formFeedIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.text().charAt(i) == '\f') {
                return true;
            }
        }
        return false;
    }

    private void markRunningHeads() {
        boolean feeds = lines.text().indexOf('\f') >= 0;
        if (!anyPage && !feeds) {
            return;
        }
        Map<String, List<Integer>> heads = new HashMap<>();
        for (int line = 0; line < kinds.length; line++) {
            if (isShortText(line) && isBesidePage(line, feeds)) {
                heads.computeIfAbsent(withoutDigits(line), h -> new ArrayList<>())
                        .add(line);
            }
        }
        heads.values().removeIf(found -> found.size() < FEWEST_HEADS);
        Map<String, Integer> elsewhere = heads.isEmpty() ? Map.of() : elsewhere(feeds);
        for (List<Integer> found : heads.values()) {
            int away = elsewhere.getOrDefault(withoutNote(found.get(0)), 0);
            if (away < FEWEST_HEADS || away * 2 < found.size()) {
                found.forEach(line -> kinds[line] = LineKind.FURNITURE);
            }
        }
    }

    /** How often short lines stand away from pages, notes at their end left out: labels do, and heads don't. */
    private Map<String, Integer> elsewhere(boolean feeds) {
        Map<String, Integer> counts = new HashMap<>();
        for (int line = 0; line < kinds.length; line++) {
            if (isShortText(line) && !isBesidePage(line, feeds)) {
                counts.merge(withoutNote(line), 1, Integer::sum);
            }
        }
        return counts;
    }

    private String withoutNote(int line) {
        String text = withoutDigits(line);
        int note = text.indexOf('(');
        return note > 0 ? text.substring(0, note) : text;
    }

    /** A number, a gap and a head alone between blank lines: {@code 18      THE NORTHERN CROSSING}. */
    private void markNumberedHeads() {
        for (int line = 1; line + 1 < kinds.length; line++) {
            boolean alone = kinds[line - 1] == LineKind.BLANK && kinds[line + 1] == LineKind.BLANK;
            if (alone && isShortText(line) && isNumberedHead(line)) {
                kinds[line] = LineKind.FURNITURE;
            }
        }
    }

    private boolean isNumberedHead(int line) {
        String text = lines.text();
        int start = lines.contentStart(line);
        int end = lines.contentEnd(line);
        int digits = start;
        while (digits < end && Chars.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > start) {
            int head = Chars.skipBlanks(text, digits, end);
            return digits - start <= 5 && head - digits >= 4 && isHead(head, end);
        }
        digits = end;
        while (digits > start && Chars.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int head = Chars.trimEnd(text, start, digits);
        return digits < end && end - digits <= 5 && digits - head >= 4 && isHead(start, head);
    }

    private boolean isHead(int start, int end) {
        if (start >= end) {
            return false;
        }
        char last = lines.text().charAt(end - 1);
        return Chars.isUpper(lines.text().charAt(start)) && !Chars.endsSentence(last) && !Chars.isColon(last);
    }

    private boolean isShortText(int line) {
        return kinds[line] == LineKind.TEXT && lines.contentLength(line) <= LONGEST_HEAD;
    }

    private boolean isBesidePage(int line, boolean feeds) {
        int before = lines.lastFilled(line - 1);
        int after = lines.firstFilled(line + 1);
        boolean page = (before >= 0 && kinds[before] == LineKind.FURNITURE)
                || (after < kinds.length && kinds[after] == LineKind.FURNITURE);
        return page || (feeds && formFeedIn(before < 0 ? 0 : lines.contentEnd(before), lines.contentStart(line)));
    }

    private String withoutDigits(int line) {
        StringBuilder head = new StringBuilder();
        for (int i = lines.contentStart(line); i < lines.contentEnd(line); i++) {
            char c = lines.text().charAt(i);
            if (!Chars.isDigit(c) && !Chars.isBlank(c)) {
                head.append(c);
            }
        }
        return head.toString();
    }
}
