package org.transcript4j.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.transcript4j.parse.TranscriptParser;

/**
 * How a shape is read: several renderings of one number of turns.
 *
 * @param shape the shape
 * @param turns how many turns each rendering has
 * @param readings how each was read
 */
record ShapeResult(LabelShape shape, int turns, List<Reading> readings) {

    static final int FEW_TURNS = 6;
    static final int MANY_TURNS = 60;
    private static final int SEEDS = 6;

    /** Reads renderings with two and with many speakers, half of them with header and footer. */
    static ShapeResult of(LabelShape shape, int turns, TranscriptParser parser) {
        List<Reading> readings = new ArrayList<>();
        for (Size size : sizes(shape, turns)) {
            LongStream.range(0, SEEDS)
                    .mapToObj(seed -> Reading.of(Rendering.of(shape, size, seed), parser))
                    .forEach(readings::add);
        }
        return new ShapeResult(shape, turns, readings);
    }

    private static List<Size> sizes(LabelShape shape, int turns) {
        Size two = new Size(2, turns);
        return shape.talk().cast().size() == 2 ? List.of(two) : List.of(two, new Size(Size.MANY, turns));
    }

    /** How many renderings were read exactly. */
    long exact() {
        return readings.stream().filter(Reading::isExact).count();
    }

    /** The share of renderings that were read exactly, 0 to 1. */
    double share() {
        return (double) exact() / readings.size();
    }

    /** The readings that are not exact. */
    List<Reading> wrong() {
        return readings.stream().filter(reading -> !reading.isExact()).toList();
    }
}
