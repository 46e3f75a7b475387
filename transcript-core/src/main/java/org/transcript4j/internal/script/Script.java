package org.transcript4j.internal.script;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.transcript4j.SourceSpan;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Segment;

/**
 * The text that a format read from a source: that of its segments in order, a blank line before and behind each cue. Its
 * stretches tell where each part of it stands in the source; what lies between them stands nowhere. Immutable.
 */
public final class Script {

    /** Takes the stretches of the source that a range of a script stands in. */
    @FunctionalInterface
    public interface Spans {
        /** Takes one stretch: offsets of the source. */
        void take(int start, int end);
    }

    private final String text;
    private final List<ScriptCue> cues;
    private final int stretches;
    private final int[] start;
    private final int[] end;
    private final int[] sourceStart;
    private final int[] sourceEnd;
    private final Segment.@Nullable Piece[] timed;

    Script(
            String text,
            List<ScriptCue> cues,
            int stretches,
            int[] start,
            int[] end,
            int[] sourceStart,
            int[] sourceEnd,
            Segment.@Nullable Piece[] timed) {
        this.text = text;
        this.cues = cues;
        this.stretches = stretches;
        this.start = start;
        this.end = end;
        this.sourceStart = sourceStart;
        this.sourceEnd = sourceEnd;
        this.timed = timed;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The segments, in order. */
    public List<ScriptCue> cues() {
        return cues;
    }

    /** Whether all of the text is laid out in lines. */
    public boolean isLines() {
        return !cues.isEmpty() && cues.stream().allMatch(cue -> cue.kind() == Segment.Kind.LINES);
    }

    /** The first stretch that ends behind {@code offset}; the number of stretches if none does. */
    public int stretchAt(int offset) {
        int found = Arrays.binarySearch(end, 0, stretches, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** How many stretches there are. */
    public int stretchCount() {
        return stretches;
    }

    /** Where a stretch begins in the text. */
    public int stretchStart(int stretch) {
        return start[stretch];
    }

    /** Where a stretch ends in the text. */
    public int stretchEnd(int stretch) {
        return end[stretch];
    }

    /** The time of its own that a stretch has. */
    public Optional<TimeSpan> stretchTime(int stretch) {
        Segment.Piece piece = stretch < timed.length ? timed[stretch] : null;
        return piece == null ? Optional.empty() : piece.time();
    }

    /** How sure the recogniser was of a stretch. */
    public OptionalDouble stretchConfidence(int stretch) {
        Segment.Piece piece = stretch < timed.length ? timed[stretch] : null;
        return piece == null ? OptionalDouble.empty() : piece.confidence();
    }

    /** Gives the stretches of the source that a range of the text stands in: neighbours joined, no blanks round them. */
    public void forEachSpan(int from, int to, Spans spans) {
        int openStart = -1;
        int openEnd = -1;
        int shownEnd = -1;
        for (int i = stretchAt(from); i < stretches && start[i] < to; i++) {
            boolean verbatim = sourceEnd[i] - sourceStart[i] == end[i] - start[i];
            int cutStart = Math.max(from, start[i]);
            int cutEnd = Math.min(to, end[i]);
            int first = Chars.skipBlanks(text, cutStart, cutEnd);
            int last = cutEnd;
            while (last > first && Chars.isBlank(text.charAt(last - 1))) {
                last--;
            }
            boolean continued = openEnd == (verbatim ? sourceStart[i] + cutStart - start[i] : sourceStart[i]);
            if (first < last && !continued) {
                emit(openStart, shownEnd, spans);
                openStart = verbatim ? sourceStart[i] + first - start[i] : sourceStart[i];
            }
            if (first < last) {
                shownEnd = verbatim ? sourceStart[i] + last - start[i] : sourceEnd[i];
            }
            if (first < last || continued) {
                openEnd = verbatim ? sourceStart[i] + cutEnd - start[i] : sourceEnd[i];
            }
        }
        emit(openStart, shownEnd, spans);
    }

    private static void emit(int start, int end, Spans spans) {
        if (start < end) {
            spans.take(start, end);
        }
    }

    /** The span of the source from the first to the last character of a range of the text; empty if it stands nowhere. */
    public Optional<SourceSpan> span(int from, int to) {
        int[] bounds = {Integer.MAX_VALUE, -1};
        forEachSpan(from, to, (first, last) -> {
            bounds[0] = Math.min(bounds[0], first);
            bounds[1] = Math.max(bounds[1], last);
        });
        return bounds[1] < 0 ? Optional.empty() : Optional.of(SourceSpan.of(bounds[0], bounds[1]));
    }

    /** Whether the text is the source itself. */
    public boolean isSource(String source) {
        return stretches == 1 && text.equals(source) && sourceStart[0] == 0;
    }
}
