package org.transcript4j.internal.shape;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.text.Chars;

/**
 * A bare label that fills its line: {@code ANA BELL}, {@code Ana Bell  0:21}, {@code Ana Bell -- CFO}, {@code ANA (O.S.)},
 * {@code @McAna}, {@code #### Speaker 1}.
 */
final class OwnLineShape extends LabelShape {

    private static final int LONGEST = 120;
    private static final int FEWEST_SMALL_WORDS = 4;

    private final Vocabulary vocabulary = Vocabulary.get();
    private final boolean heading;

    OwnLineShape(String name, double trust, boolean heading) {
        super(name, trust);
        this.heading = heading;
    }

    @Override
    boolean find(PeeledLine line, Found found) {
        if (heading != line.heading() > 0 || line.end() - line.start() > LONGEST || line.emphasis() > 0) {
            return false;
        }
        String text = line.text();
        char last = text.charAt(line.end() - 1);
        if (Chars.isColon(last) || last == ',' || last == ';' || last == '!' || last == '\u3002') {
            return false;
        }
        if (vocabulary.beginsScene(text, line.start(), line.end()) || isForced(text.charAt(line.start()))) {
            return false;
        }
        if (line.nextColon() < line.end() && hasColon(text, line.nextColon(), line.end())) {
            return false;
        }
        if (isProse(text, line.start(), line.end())) {
            return false;
        }
        found.set(line.start(), line.end(), line.end());
        int end = withoutTime(text, line.start(), line.end(), found);
        if (end > line.start() && text.charAt(end - 1) == '^') {
            end = Chars.trimEnd(text, line.start(), end - 1);
        }
        found.setLabelEnd(end);
        return end > line.start() && (found.timeStart() >= 0 || !endsSentence(text, line.start(), end));
    }

    /** A line of a wrapped paragraph: more words than not begin with a small letter, and several do. */
    private static boolean isProse(String text, int start, int end) {
        int small = 0;
        int words = 0;
        int outside = 1;
        for (int i = start; i < end; i++) {
            int traits = Chars.traits(text.charAt(i));
            int blank = (traits & Chars.BLANK) != 0 ? 1 : 0;
            words += outside & (1 - blank);
            small += outside & ((traits & Chars.LOWER) != 0 ? 1 : 0);
            outside = blank;
        }
        return small >= FEWEST_SMALL_WORDS && small * 2 > words;
    }

    /** Marks of Fountain for what is no character: a scene, a transition, a synopsis, an action. */
    private static boolean isForced(char first) {
        return first == '.' || first == '>' || first == '=' || first == '!' || first == '~';
    }

    private static boolean hasColon(String text, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (Chars.isColon(text.charAt(i)) && Chars.isBlank(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == '?' || last == '\u2026' || last == '"') {
            return end - start > 4 || last != '?';
        }
        if (last != '.') {
            return false;
        }
        int word = end - 1;
        while (word > start && !Chars.isBlank(text.charAt(word - 1))) {
            word--;
        }
        return end - word > 4 || word == start;
    }
}
