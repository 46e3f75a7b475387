package org.transcript4j.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All label shapes that are rendered, in the order of the rows. */
final class LabelShapes {

    static final List<LabelShape> ALL = Stream.of(
                    ColonShapes.all(),
                    PeriodShapes.all(),
                    TimedShapes.all(),
                    MarkdownShapes.all(),
                    OwnLineShapes.all(),
                    ChatShapes.all(),
                    CaptionShapes.all(),
                    WorldShapes.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(LabelShape::row))
            .toList();

    private LabelShapes() {}

    /** The shape of this name. */
    static LabelShape named(String name) {
        return ALL.stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no shape named " + name));
    }
}
