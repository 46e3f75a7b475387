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
            new QuestionShape(),
            new NameTimeShape(),
            new DashShape(),
            new GapShape(),
            new OwnLineShape("own line", 0.35, false),
            new OwnLineShape("heading", 0.5, true));

    private LabelShapes() {}

    /** All shapes; the place of one in this list is its number. */
    public static List<LabelShape> all() {
        return ALL;
    }
}
