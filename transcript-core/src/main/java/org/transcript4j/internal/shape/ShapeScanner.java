package org.transcript4j.internal.shape;

import java.util.List;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.internal.text.Chars;

/**
 * Runs the built-in shapes over one line after another and hands on what may be a label. One scanner serves one parse; not
 * thread-safe.
 */
public final class ShapeScanner {

    private static final double LEAST_SCORE = 0.05;

    /** Takes what the shapes find. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one finding; the arguments are reused afterwards. */
        void found(int shape, int signature, PeeledLine line, Found found, NameForm form, int nameEnd);
    }

    private final List<LabelShape> shapes = LabelShapes.all();
    private final Found found = new Found();
    private final NameForm form = new NameForm();
    private final PeeledLine line;

    /**
     * A scanner.
     *
     * @param maxLabelLength how many UTF-16 code units a label may have
     */
    public ShapeScanner(int maxLabelLength) {
        line = new PeeledLine(maxLabelLength);
    }

    /** Looks for labels in all shapes on the line whose content runs from {@code start} to {@code end}. */
    public void scan(CharSequence text, int start, int end, int column, Sink sink) {
        line.peel(text, start, end);
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
        CharSequence text = line.text();
        int nameEnd = nameEnd(text, found.labelStart(), found.labelEnd());
        form.look(text, found.labelStart(), found.labelEnd());
        if (form.score() < LEAST_SCORE) {
            return;
        }
        boolean bare = shapes.get(shape) instanceof OwnLineShape;
        boolean capitals = bare
                && (line.bullet() == PeeledLine.Bullet.AT || Signature.isCapitals(text, found.labelStart(), nameEnd));
        sink.found(shape, Signature.of(shape, line, found, bare, column, capitals), line, found, form, nameEnd);
    }

    /** The end of the name in a label: before bracketed notes, a comma with a role, a dash with a role. */
    public static int nameEnd(CharSequence text, int start, int end) {
        int bare = end;
        char last = text.charAt(end - 1);
        if (last == ')' || last == ']' || last == '\uff09' || last == '\u3011') {
            int open = start;
            while (open < end && Chars.closing(text.charAt(open)) == 0) {
                open++;
            }
            bare = Chars.trimEnd(text, start, open);
        }
        for (int i = start + 1; i + 1 < bare; i++) {
            char c = text.charAt(i);
            if ((c == ',' && Chars.isBlank(text.charAt(i + 1))) || c == '\uff0c') {
                return Chars.trimEnd(text, start, i);
            }
        }
        int dash = dash(text, start, bare);
        bare = dash < 0 ? bare : dash;
        return bare > start ? bare : end;
    }

    /** The start of a dash between blanks, or -1. */
    private static int dash(CharSequence text, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (Chars.isDash(text.charAt(i)) && Chars.isBlank(text.charAt(i - 1))) {
                int behind = i;
                while (behind < end && Chars.isDash(text.charAt(behind))) {
                    behind++;
                }
                if (behind < end && Chars.isBlank(text.charAt(behind))) {
                    return Chars.trimEnd(text, start, i);
                }
            }
        }
        return -1;
    }
}
