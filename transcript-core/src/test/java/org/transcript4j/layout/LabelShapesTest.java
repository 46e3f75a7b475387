package org.transcript4j.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The renderings are what they should be, whatever a parser makes of them. */
class LabelShapesTest {

    private static final List<LabelShape> SHAPES = LabelShapes.ALL;
    private static final Size LARGE = new Size(Size.MANY, 60);

    @Test
    void haveDistinctNames() {
        assertEquals(
                SHAPES.size(),
                SHAPES.stream()
                        .map(LabelShape::name)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void coverAllRowsButCustomRules() {
        Set<Integer> rows = SHAPES.stream().map(LabelShape::row).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                IntStream.rangeClosed(1, 33).filter(row -> row != 29).boxed().collect(Collectors.toSet()), rows);
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void renderTheSameTextAgain(LabelShape shape) {
        assertEquals(Rendering.of(shape, LARGE, 3), Rendering.of(shape, LARGE, 3));
        assertNotEquals(
                Rendering.of(shape, LARGE, 3).text(),
                Rendering.of(shape, LARGE, 4).text());
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void printAllLabelsInOrder(LabelShape shape) {
        Rendering rendering = Rendering.of(shape, LARGE, 1);
        String text = rendering.text().replaceAll("\\s+", " ");
        int at = 0;
        for (ExpectedTurn turn : rendering.expected()) {
            int found = text.indexOf(turn.label(), at);
            assertTrue(found >= 0, () -> "no label " + turn.label() + " in\n" + rendering.text());
            at = found + turn.label().length();
        }
        assertEquals(LARGE.turns(), rendering.expected().size());
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void doNotLetPeopleSpeakInACycle(LabelShape shape) {
        List<String> speakers = Rendering.of(shape, LARGE, 1).expected().stream()
                .map(ExpectedTurn::speaker)
                .toList();
        int cast = Math.min(Size.MANY, shape.talk().cast().size());
        if (cast > 2 && !speakers.get(0).isEmpty()) {
            Set<List<String>> pairs = new HashSet<>();
            IntStream.range(1, speakers.size()).forEach(i -> pairs.add(speakers.subList(i - 1, i + 1)));
            assertTrue(pairs.size() > cast, () -> "always the same order: " + speakers);
        }
    }
}
