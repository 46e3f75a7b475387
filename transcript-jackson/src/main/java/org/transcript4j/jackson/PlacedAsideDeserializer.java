package org.transcript4j.jackson;

import org.transcript4j.Aside;
import tools.jackson.core.JsonParser;

/** Reads an aside within a turn. */
final class PlacedAsideDeserializer extends ObjectDeserializer<PlacedAside, PlacedAsideDeserializer.PlacedAsideDraft> {

    /** Collects the properties of an aside and its place. */
    static final class PlacedAsideDraft {
        private final Aside.Builder aside = Aside.builder();
        private int before;
    }

    PlacedAsideDeserializer() {
        super(
                PlacedAside.class,
                AsideDeserializer.<PlacedAsideDraft>form(draft -> draft.aside)
                        .required("before", (draft, p, c) -> draft.before = Expect.offset(p)));
    }

    @Override
    PlacedAsideDraft draft() {
        return new PlacedAsideDraft();
    }

    @Override
    PlacedAside build(PlacedAsideDraft draft, JsonParser parser) {
        return new PlacedAside(draft.before, draft.aside.build());
    }
}
