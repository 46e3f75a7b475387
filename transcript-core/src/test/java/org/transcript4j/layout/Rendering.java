package org.transcript4j.layout;

import java.util.List;
import java.util.Random;
import org.transcript4j.layout.LabelShape.Look;

/**
 * A document printed in one shape, and what a parser should make of it.
 *
 * @param shape the shape
 * @param text the document
 * @param expected its turns
 */
record Rendering(LabelShape shape, String text, List<ExpectedTurn> expected) {

    /** One in so many turns has an interlude before it. */
    private static final int INTERLUDE = 9;

    Rendering {
        expected = List.copyOf(expected);
    }

    /** The rendering number {@code seed} of a shape: always the same. Those with an even number have header and footer. */
    static Rendering of(LabelShape shape, Size size, long seed) {
        Random random = new Random(31 * (31 * shape.name().hashCode() + seed) + size.hashCode());
        return of(shape, Conversation.of(shape.talk(), size, random), seed % 2 == 0, random);
    }

    /** These turns in a shape, with or without header and footer. */
    static Rendering of(LabelShape shape, List<Spoken> turns, boolean framed, Random random) {
        Page page = new Page();
        Look look = shape.look();
        String header = framed ? look.frame().header(random) : "";
        page.raw(header).raw(header.isEmpty() ? "" : "\n");
        for (Spoken turn : turns) {
            if (turn.index() > 0) {
                page.raw(look.separator()).raw(interlude(look, random));
            }
            look.printer().accept(page, turn);
        }
        String footer = framed ? look.frame().footer(random) : "";
        page.raw(footer.isEmpty() ? "" : "\n" + footer + "\n");
        List<ExpectedTurn> expected = turns.stream().map(Spoken::expected).toList();
        return new Rendering(shape, look.finish().apply(page.toString()), expected);
    }

    private static String interlude(Look look, Random random) {
        List<String> interludes = look.interludes();
        if (interludes.isEmpty() || random.nextInt(INTERLUDE) > 0) {
            return "";
        }
        return interludes.get(random.nextInt(interludes.size())) + "\n" + look.separator();
    }
}
