package org.transcript4j.internal.shape;

import java.util.List;
import java.util.function.ToIntFunction;
import org.transcript4j.internal.label.LabelForm;
import org.transcript4j.internal.text.PieceCache;

/**
 * Runs the built-in shapes over one line after another and hands on what may be a label. One scanner serves one parse; not
 * thread-safe.
 */
public final class ShapeScanner {

    private static final double LEAST_SCORE = 0.05;

    /** Takes what the shapes find. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one finding; line and finding are reused afterwards. */
        void found(int shape, int signature, PeeledLine line, Found found, LabelForm label);
    }

    private final List<LabelShape> shapes = LabelShapes.all();
    private final Found found = new Found();
    private final PieceCache<LabelForm> labels;
    private final LinePeeler line;

    /**
     * A scanner.
     *
     * @param text the text whose lines it will look at, in order
     * @param maxLabelLength how many UTF-16 code units a label may have
     * @param names numbers the names of labels
     */
    public ShapeScanner(String text, int maxLabelLength, ToIntFunction<String> names) {
        line = new LinePeeler(text, maxLabelLength);
        labels = new PieceCache<>((piece, start, end) -> LabelForm.of(piece, start, end, names));
    }

    /** Looks for labels in all shapes on the line whose content runs from {@code start} to {@code end}. */
    public void scan(int start, int end, int column, Sink sink) {
        line.peel(start, end);
        if (line.start() >= end) {
            return;
        }
        for (int shape = 0; shape < shapes.size(); shape++) {
            if (shapes.get(shape).find(line, found)) {
                judge(shape, column, sink);
            }
        }
    }

    private void judge(int shape, int column, Sink sink) {
        LabelForm label = labels.get(line.text(), found.labelStart(), found.labelEnd());
        if (label.form().score() < LEAST_SCORE) {
            return;
        }
        boolean bare = LabelShapes.isBare(shape);
        boolean capitals = bare && (line.bullet() == PeeledLine.Bullet.AT || label.capitals());
        sink.found(shape, Signature.of(shape, line, found, bare, column, capitals), line, found, label);
    }
}
