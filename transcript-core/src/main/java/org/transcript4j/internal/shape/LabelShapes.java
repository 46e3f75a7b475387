package org.transcript4j.internal.shape;

import java.util.List;

/** All built-in label shapes, in the order in which their findings on one line are preferred. */
public final class LabelShapes {

    private static final List<LabelShape> ALL = List.of(
            new ColonShape(),
            new WrappedShape("angle brackets", 1, '<', '>', false),
            new WrappedShape("lenticular brackets", 0.9, '\u3010', '\u3011', false),
            new WrappedShape("square brackets", 0.5, '[', ']', true),
            new EmphasisShape(),
            new PeriodShape(),
            new NamePeriodShape(),
            new QuestionShape(),
            new NameTimeShape(),
            new DashShape(),
            new GapShape(),
            new OwnLineShape("own line", 0.35, false),
            new OwnLineShape("heading", 0.5, true));

    /** The number of labels that end with a colon. */
    public static final int COLON = number("colon");

    /** The number of names with nothing but a period behind them. */
    public static final int NAME_PERIOD = number("name and period");

    /** The number of the shape of letters that take turns. */
    public static final int LETTER = number("letter");

    /** The number of labels with nothing but a gap behind them. */
    public static final int GAP = number("gap");

    /** The number of bare labels on their own line. */
    public static final int OWN_LINE = number("own line");

    /** The number of labels in square brackets alone on their line. */
    public static final int SQUARE_BRACKETS = number("square brackets");

    private LabelShapes() {}

    /**
     * The number of the shape with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static int number(String name) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no built-in label shape is named \"" + name + "\"; there are "
                + ALL.stream().map(LabelShape::name).toList());
    }

    /** Whether nothing but their own line sets the labels of this shape off. */
    public static boolean isBare(int shape) {
        return ALL.get(shape) instanceof OwnLineShape;
    }

    /** All shapes; the place of one in this list is its number. */
    public static List<LabelShape> all() {
        return ALL;
    }
}
