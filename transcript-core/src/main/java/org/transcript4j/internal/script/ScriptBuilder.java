package org.transcript4j.internal.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Segment;

/**
 * Joins segments to a script. An arrow that marks a new speaker in the middle of a line of a cue, {@code Thank you. >> Sure},
 * begins a line of its own, so that all that is looked for at the start of lines is found there. For one source.
 */
public final class ScriptBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<ScriptCue> cues = new ArrayList<>();
    private int cueStart;
    private int stretches;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] sourceStart = new int[64];
    private int[] sourceEnd = new int[64];
    private Segment.@Nullable Piece[] timed = {};

    /** Adds a segment. */
    public void add(Segment segment) {
        if (!cues.isEmpty()) {
            boolean goesOn = segment.kind() == Segment.Kind.LINES
                    && cues.get(cues.size() - 1).kind() == Segment.Kind.LINES;
            text.append(goesOn ? "\n" : "\n\n");
        }
        cueStart = text.length();
        for (int i = 0; i < segment.pieces().size(); i++) {
            add(segment.pieces(), i, segment.kind() == Segment.Kind.CUE);
        }
        cues.add(new ScriptCue(cueStart, text.length(), segment.kind(), segment.time(), segment.voice()));
    }

    private void add(List<Segment.Piece> pieces, int index, boolean cue) {
        Segment.Piece piece = pieces.get(index);
        String said = piece.text();
        int at = 0;
        for (int arrow = cue ? said.indexOf('>') : -1; arrow >= 0; arrow = said.indexOf('>', arrow + 1)) {
            if (beginsArrow(pieces, index, arrow)) {
                stretch(piece, at, arrow);
                at = arrow;
                if (endsSpeech()) {
                    text.append('\n');
                }
            }
        }
        stretch(piece, at, said.length());
    }

    /** Whether two arrows begin with this one, the second perhaps a piece of its own; a piece may be cut there. */
    private static boolean beginsArrow(List<Segment.Piece> pieces, int index, int arrow) {
        Segment.Piece piece = pieces.get(index);
        String said = piece.text();
        boolean last = arrow + 1 == said.length();
        boolean pair = last
                ? index + 1 < pieces.size() && pieces.get(index + 1).text().startsWith(">")
                : said.charAt(arrow + 1) == '>';
        return pair && (arrow == 0 || (piece.isVerbatim() && Chars.isBlank(said.charAt(arrow - 1))));
    }

    /** Whether what this line has so far is what somebody has said to its end, and a blank. */
    private boolean endsSpeech() {
        int from = cueStart;
        int before = text.length();
        while (before > from && Chars.isBlank(text.charAt(before - 1))) {
            before--;
        }
        if (before == text.length() || before == from) {
            return false;
        }
        char last = text.charAt(before - 1);
        return Chars.endsSentence(last) || Chars.isDash(last) || "\")]\u201d\u2019,".indexOf(last) >= 0;
    }

    /** Adds a part of a piece; of a piece that does not stand so in the source there is one part alone. */
    private void stretch(Segment.Piece piece, int from, int to) {
        if (from >= to) {
            return;
        }
        if (stretches == start.length) {
            grow();
        }
        int origin = piece.source().start();
        start[stretches] = text.length();
        text.append(piece.text(), from, to);
        end[stretches] = text.length();
        sourceStart[stretches] = origin + from;
        sourceEnd[stretches] = piece.isVerbatim() ? origin + to : piece.source().end();
        if (piece.time().isPresent()) {
            if (timed.length <= stretches) {
                timed = Arrays.copyOf(timed, start.length);
            }
            timed[stretches] = piece;
        }
        stretches++;
    }

    private void grow() {
        int size = stretches + (stretches >> 1);
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        sourceStart = Arrays.copyOf(sourceStart, size);
        sourceEnd = Arrays.copyOf(sourceEnd, size);
    }

    /** The script; nothing may be added afterwards. */
    public Script build() {
        return new Script(text.toString(), cues, stretches, start, end, sourceStart, sourceEnd, timed);
    }
}
