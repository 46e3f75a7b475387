package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

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
        boolean glued = !ownLine && !Chars.isBlank(text.charAt(end + 1));
        if (!ownLine && (alone || (glued && close == '>'))) {
            return false;
        }
        int from = Chars.skipUnseen(text, at + 1, end);
        found.set(from, Chars.trimEnd(text, from, end), Chars.skipBlanks(text, end + 1, line.end()));
        return found.labelEnd() > from && text.charAt(from) != '/' && text.charAt(from) != '!';
    }
}
