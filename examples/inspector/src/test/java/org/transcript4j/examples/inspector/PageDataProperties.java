package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is parsed, the page holds it. */
class PageDataProperties {

    @Property(tries = 60)
    void theSourceComesBack(@ForAll("texts") String text) {
        assertEquals(text, Page.of("a.txt", text).data().path("source").asString());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ANA BELL: ",
                "RUI COSTA: ",
                "\n",
                "\r\n",
                "\r",
                "\n\n",
                "yes ",
                "<",
                "</script>",
                "<!--",
                "&",
                "\"",
                "\u2028",
                "\u0000",
                "\ud83d",
                "\ude00",
                "é",
                "[laughter]",
                "[00:01:02] ");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
