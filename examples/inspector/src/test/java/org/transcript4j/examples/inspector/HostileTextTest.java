package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stays text, wherever in the page it comes to stand. */
class HostileTextTest {

    /** The elements that the template has, with the names of their attributes. */
    private static final Set<String> OWN_ELEMENTS = elements(
            Page.ofHearing(),
            Page.of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Yes.\n\nbroken --> cue\nno\n"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title = 'owned'</script>",
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "--> ]]>",
                "</title></style></textarea>",
                "<img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "{{ data }} {% include 'x' %}",
                "&lt;script&gt; &amp; &#60;",
                "a\u2028b\u2029c",
                "half of a pair: \ud83d.",
                "\\u003cscript>",
                "\u202etxet sdrawkcab",
            })
    void staysText(String text) {
        String name = text.replace(":", "");
        String source = transcript(name, text);

        Page page = Page.of(text, source);

        assertEquals(source, page.data().path("source").asString());
        assertEquals(Set.of(), without(OWN_ELEMENTS, elements(page)));
        assertEquals(3, page.document().select("script").size());
        assertFalse(Objects.requireNonNull(page.document().getElementById("data"))
                .data()
                .contains("<"));
    }

    /** Names and speech of the same text, and a title. */
    private static String transcript(String name, String text) {
        return "On " + text + "\n\nANA BELL: " + text + "\n\nRUI COSTA, " + name
                + ": Yes.\n\nANA BELL: It is.\n\nRUI COSTA, " + name + ": It is " + text + "\n\nANA BELL: No.\n";
    }

    private static Set<String> elements(Page... pages) {
        return Stream.of(pages)
                .flatMap(page -> page.document().getAllElements().stream())
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> known, Set<String> found) {
        return found.stream().filter(element -> !known.contains(element)).collect(Collectors.toSet());
    }
}
