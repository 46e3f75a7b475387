package org.transcript4j.internal.shape;

import org.transcript4j.internal.text.Chars;

/** An emphasized label without a colon, on its own line or with speech behind it: {@code **Ana** hi}. */
final class EmphasisShape extends LabelShape {

    EmphasisShape() {
        super("emphasis", 0.6);
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        if (line.emphasis() == 0) {
            return false;
        }
        String text = line.text();
        int end = line.start();
        while (end < line.limit() && text.charAt(end) != line.emphasisMark()) {
            end++;
        }
        int behind = end;
        while (behind < line.end() && text.charAt(behind) == line.emphasisMark()) {
            behind++;
        }
        if (behind - end != line.emphasis() || end == line.start()) {
            return false;
        }
        int next = Chars.skipBlanks(text, behind, line.end());
        if (Chars.isColon(text.charAt(end - 1)) || (next < line.end() && Chars.isColon(text.charAt(next)))) {
            return false;
        }
        if (next == behind && next < line.end()) {
            return false;
        }
        found.set(line.start(), Chars.trimEnd(text, line.start(), end), next);
        found.setEmphasized();
        int behindTime = behindTime(text, next, line.end(), found);
        if (behindTime < line.end() && Chars.isColon(text.charAt(behindTime))) {
            return false;
        }
        found.setSpeechStart(Chars.skipBlanks(text, behindTime, line.end()));
        found.setLabelEnd(withoutTime(text, line.start(), found.labelEnd(), found));
        return found.labelEnd() > found.labelStart();
    }
}
