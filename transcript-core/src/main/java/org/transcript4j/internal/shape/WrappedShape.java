package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Times;

/** A label in brackets without a colon: {@code <ana> hi}, {@code [Speaker 1]} alone, {@code 【議長】 text}. */
final class WrappedShape extends LabelShape {

    private final char open;
    private final char close;
    private final boolean alone;

    WrappedShape(String name, double trust, char open, char close, boolean alone) {
        super(name, trust);
        this.open = open;
        this.close = close;
        this.alone = alone;
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        String text = line.text();
        int at = line.start();
        if (text.charAt(at) != open) {
            return false;
        }
        int end = at + 1;
        while (end < line.limit() && text.charAt(end) != close) {
            end++;
        }
        if (end >= line.limit() || end == at + 1) {
            return false;
        }
        boolean ownLine = end + 1 == line.end();
        if (alone && !ownLine) {
            return findTimed(line, found, at, end);
        }
        boolean glued = !ownLine && !Chars.isBlank(text.charAt(end + 1));
        if (glued && close == '>') {
            return false;
        }
        int from = Chars.skipUnseen(text, at + 1, end);
        found.set(from, Chars.trimEnd(text, from, end), Chars.skipBlanks(text, end + 1, line.end()));
        return found.labelEnd() > from && text.charAt(from) != '/' && text.charAt(from) != '!';
    }

    /** {@code [Ana Bell] 10:00:00} alone, {@code [Speaker 1] (0:03 - 0:38) hi}: a time behind the brackets. */
    private static boolean findTimed(PeeledLine line, Found found, int open, int closing) {
        String text = line.text();
        int from = Chars.skipUnseen(text, open + 1, closing);
        int next = Chars.skipBlanks(text, closing + 1, line.end());
        found.set(from, Chars.trimEnd(text, from, closing), next);
        int behind = behindTime(text, next, line.end(), found);
        if (behind == next) {
            behind = Times.end(text, next, line.end());
            if (behind != line.end()) {
                return false;
            }
            found.setTime(next, behind);
        }
        found.setSpeechStart(Chars.skipBlanks(text, behind, line.end()));
        return found.labelEnd() > from;
    }
}
