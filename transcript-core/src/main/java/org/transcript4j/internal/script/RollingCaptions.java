package org.transcript4j.internal.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.transcript4j.SourceSpan;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Segment;

/**
 * Takes out of captions that roll up what each cue shows again of the one before it: whole lines, or three words or more at
 * the seam. Captions roll up if a quarter of the cues do; in others people say things twice. For one source; takes time
 * linear in its length.
 */
public final class RollingCaptions {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_CUES_APART = 4;

    /** How many words a cue and the one before it are compared by at the most. */
    private static final int MOST_WORDS = 200;

    /** A cue so short only shows what the last one has shown while its lines move up. */
    private static final Duration INTERIM = Duration.ofMillis(100);

    /** Captions that roll up leave no longer gap between two cues. */
    private static final Duration LONGEST_GAP = Duration.ofMillis(250);

    /** Takes stretches of the source. */
    @FunctionalInterface
    public interface Dropped {
        /** Takes one stretch: offsets of the source. */
        void take(int start, int end);
    }

    private final List<Segment> segments = new ArrayList<>();
    private final List<Integer> repeats = new ArrayList<>();
    private Words before = new Words("");
    private Optional<Segment> last = Optional.empty();
    private int cues;
    private int words;

    /** Adds the next segment. */
    public void add(Segment segment) {
        Words shown = new Words(text(segment));
        int repeated = last.filter(previous -> follows(previous, segment)).isEmpty()
                ? 0
                : repeated(shown, isInterim(segment) || isInterim(last.get()));
        segments.add(segment);
        repeats.add(repeated == 0 ? 0 : repeated == shown.count() ? shown.length() : shown.start(repeated));
        cues += repeated > 0 ? 1 : 0;
        words += repeated;
        before = shown;
        last = Optional.of(segment);
    }

    /** Whether a cue is shown right after another one, both of one voice. */
    private static boolean follows(Segment previous, Segment segment) {
        boolean cues = previous.kind() == Segment.Kind.CUE && segment.kind() == Segment.Kind.CUE;
        boolean apart = previous.time().isPresent()
                && previous.time().get().end().isPresent()
                && segment.time().isPresent()
                && segment.time()
                                .get()
                                .start()
                                .minus(previous.time().get().end().get())
                                .compareTo(LONGEST_GAP)
                        > 0;
        return cues && !apart && name(previous).equals(name(segment));
    }

    private static Optional<String> name(Segment segment) {
        return segment.voice().map(Segment.Voice::name);
    }

    private static String text(Segment segment) {
        StringBuilder text = new StringBuilder();
        segment.pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Whether these captions roll up. */
    public boolean isRolling() {
        return cues > 1 && cues * MOST_CUES_APART >= segments.size();
    }

    /** The segments; if the captions roll up without what they repeat, the places of which go to {@code dropped}. */
    public List<Segment> segments(Dropped dropped) {
        if (!isRolling()) {
            return segments;
        }
        List<Segment> kept = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            without(segments.get(i), repeats.get(i), dropped).ifPresent(kept::add);
        }
        return kept;
    }

    /** How many cues repeat something. */
    public int cues() {
        return cues;
    }

    /** How many words they repeat. */
    public int words() {
        return words;
    }

    private static boolean isInterim(Segment segment) {
        return segment.time()
                .filter(time -> time.end().isPresent()
                        && time.end().get().minus(time.start()).compareTo(INTERIM) <= 0)
                .isPresent();
    }

    private int repeated(Words shown, boolean interim) {
        int count = shown.overlap(before, MOST_WORDS);
        boolean lines = count > 0
                && shown.endsLine(count - 1)
                && before.beginsLine(before.count() - count)
                && (count < shown.count() || interim);
        return count >= FEWEST_WORDS || lines ? count : 0;
    }

    /** The segment from an offset of its text on. */
    private static Optional<Segment> without(Segment segment, int cut, Dropped dropped) {
        if (cut == 0) {
            return Optional.of(segment);
        }
        List<Segment.Piece> kept = new ArrayList<>();
        int at = 0;
        for (Segment.Piece piece : segment.pieces()) {
            int end = at + piece.text().length();
            if (end <= cut) {
                dropped.take(piece.source().start(), piece.source().end());
            } else if (at >= cut || !piece.isVerbatim()) {
                kept.add(piece);
            } else {
                int source = piece.source().start() + cut - at;
                dropped.take(piece.source().start(), source);
                kept.add(new Segment.Piece(
                        piece.text().substring(cut - at),
                        SourceSpan.of(source, piece.source().end()),
                        piece.time(),
                        piece.confidence()));
            }
            at = end;
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(withPieces(segment, kept));
    }

    private static Segment withPieces(Segment segment, List<Segment.Piece> pieces) {
        Segment.Builder copy = Segment.cue();
        segment.time().ifPresent(copy::time);
        segment.voice().ifPresent(copy::voice);
        for (Segment.Piece piece : pieces) {
            SourceSpan span = piece.source();
            if (piece.time().isPresent()) {
                copy.word(piece.text(), span.start(), span.end(), piece.time().get(), piece.confidence());
            } else {
                copy.text(piece.text(), span.start(), span.end());
            }
        }
        return copy.build();
    }

    /** The words of a text, blanks between them. */
    private static final class Words {

        private final String text;
        private final List<Integer> bounds = new ArrayList<>();

        Words(String text) {
            this.text = text;
            int at = Chars.skipBlanks(text, 0, text.length());
            while (at < text.length()) {
                bounds.add(at);
                while (at < text.length() && !Chars.isBlank(text.charAt(at))) {
                    at++;
                }
                bounds.add(at);
                at = Chars.skipBlanks(text, at, text.length());
            }
        }

        int length() {
            return text.length();
        }

        int count() {
            return bounds.size() / 2;
        }

        int start(int word) {
            return bounds.get(2 * word);
        }

        private int end(int word) {
            return bounds.get(2 * word + 1);
        }

        boolean endsLine(int word) {
            return word + 1 == count()
                    || text.substring(end(word), start(word + 1)).indexOf('\n') >= 0;
        }

        boolean beginsLine(int word) {
            return word == 0 || endsLine(word - 1);
        }

        private boolean equals(int word, Words other, int otherWord) {
            int length = end(word) - start(word);
            return length == other.end(otherWord) - other.start(otherWord)
                    && text.regionMatches(start(word), other.text, other.start(otherWord), length);
        }

        /** How many of the first words are the last ones of another text, in order: the most, by the prefix function. */
        int overlap(Words other, int most) {
            int size = Math.min(count(), most);
            int[] border = new int[size];
            for (int i = 1, k = 0; i < size; i++) {
                while (k > 0 && !equals(i, this, k)) {
                    k = border[k - 1];
                }
                k += equals(i, this, k) ? 1 : 0;
                border[i] = k;
            }
            int k = 0;
            for (int i = Math.max(0, other.count() - most); i < other.count() && size > 0; i++) {
                k = k == size ? border[k - 1] : k;
                while (k > 0 && !equals(k, other, i)) {
                    k = border[k - 1];
                }
                k += equals(k, other, i) ? 1 : 0;
            }
            return k;
        }
    }
}
