package org.transcript4j.internal.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.shape.LabelShapes;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;

/**
 * Labels in the middle of a line, where cues are filled up with what the next one says: {@code are you? BELL: I am}. Only
 * behind the end of a sentence or an event, and only names that label turns of this document twice or more.
 */
final class MidLineLabels {

    private static final int FEWEST = 2;
    private static final String SEAMS = ")]\"\u201d\u2019";

    private final String text;
    private final Map<String, Integer> known = new HashMap<>();
    private int longest;
    private int labelStart;
    private int labelEnd;
    private int speechStart;

    MidLineLabels(String text, Collection<Candidate> labels) {
        this.text = text;
        for (Candidate label : labels) {
            if (label.shape() == LabelShapes.COLON) {
                known.merge(Words.normalized(text, label.labelStart(), label.labelEnd()), 1, Integer::sum);
                longest = Math.max(longest, label.labelEnd() - label.labelStart());
            }
        }
    }

    /** Looks for a label in a stretch of speech; what it finds is told until it is asked again. */
    boolean find(int start, int end) {
        for (int colon = start; longest > 0 && colon < end; colon++) {
            boolean ends =
                    Chars.isColon(text.charAt(colon)) && (colon + 1 == end || Chars.isBlank(text.charAt(colon + 1)));
            if (ends && findBefore(colon, start)) {
                speechStart = Chars.skipBlanks(text, colon + 1, end);
                return true;
            }
        }
        return false;
    }

    private boolean findBefore(int colon, int from) {
        int stop = Math.max(from + 1, colon - longest - 1);
        for (int at = colon - 1; at > stop; at--) {
            boolean word = !Chars.isBlank(text.charAt(at)) && Chars.isBlank(text.charAt(at - 1));
            if (word && isSeam(from, at)) {
                labelStart = at;
                labelEnd = Chars.trimEnd(text, at, colon);
                return known.getOrDefault(Words.normalized(text, labelStart, labelEnd), 0) >= FEWEST;
            }
        }
        return false;
    }

    /** Whether something has been said to its end before an offset. */
    private boolean isSeam(int from, int at) {
        int before = Chars.trimEnd(text, from, at);
        if (before == from) {
            return false;
        }
        char last = text.charAt(before - 1);
        return Chars.endsSentence(last) || Chars.isDash(last) || SEAMS.indexOf(last) >= 0;
    }

    int labelStart() {
        return labelStart;
    }

    int labelEnd() {
        return labelEnd;
    }

    int speechStart() {
        return speechStart;
    }
}
