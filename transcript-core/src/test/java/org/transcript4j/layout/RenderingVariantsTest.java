package org.transcript4j.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.fixture.Listing;
import org.transcript4j.fixture.Variant;
import org.transcript4j.parse.TranscriptParser;

/** What must not matter does not matter in any label shape: line ends, a byte order mark, blanks, tabs. */
class RenderingVariantsTest {

    private static final TranscriptParser PARSER = TranscriptParser.create();
    private static final Size SIZE = new Size(Size.MANY, 20);
    private static final long WITH_HEADER = 0;

    static Stream<Arguments> shapesInNeutralVariants() {
        List<Variant> variants = Arrays.stream(Variant.values())
                .filter(Variant::isNeutral)
                .filter(variant -> variant != Variant.AS_IS)
                .toList();
        return LabelShapes.ALL.stream()
                .flatMap(shape -> variants.stream()
                        .filter(variant -> variant != Variant.NO_BREAK_SPACES || !isCaptions(shape))
                        .map(variant -> Arguments.of(shape, variant)));
    }

    /** The syntax of caption files asks for plain spaces; only their text takes any blank. */
    private static boolean isCaptions(LabelShape shape) {
        return shape.row() == 24 || shape.name().startsWith("cue");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shapesInNeutralVariants")
    void areReadAlike(LabelShape shape, Variant variant) {
        String text = Rendering.of(shape, SIZE, WITH_HEADER).text();

        Listing.assertSameButForSource(
                PARSER.parse(text).transcript(), PARSER.parse(variant.of(text)).transcript());
    }
}
