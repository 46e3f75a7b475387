package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.transcript4j.source.Region;
import org.transcript4j.source.TranscriptFormat;

/** The HTML of Podcasting 2.0. */
class PodcastHtmlFormatTest {

    private final TranscriptFormat format = new PodcastHtmlFormat();

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void recognizesTimedParagraphs(String reason, String head, boolean expected) {
        assertEquals(expected, format.recognizes(head));
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments("speaker, time, text", "<cite>Ana:</cite>\n<time>0:00</time>\n<p>Hi</p>", true),
                arguments("time, speaker, text", "<time>0:00</time><cite>Ana:</cite><p>Hi</p>", true),
                arguments("no speaker", "<time>0:00</time><p>Hi</p>", true),
                arguments("a page round it", "<!DOCTYPE html>\n<html><body><time>1:02:03</time><p>Hi</p>", true),
                arguments(
                        "attributes", "<cite class=\"x\">Ana</cite><time id=\"t\">0:00</time><p lang=\"en\">Hi", true),
                arguments("a page with a date", "<html><time datetime=\"2026-01-05\">5 January</time><p>Hi</p>", false),
                arguments("a page with a time in other company", "<time>0:00</time><h2>Hi</h2><p>Ho</p>", false),
                arguments("another page", "<html><cite>Ana</cite><p>Hi</p>", false),
                arguments("plain text that quotes tags", "ANA: <time>0:00</time><p>Hi</p>", false),
                arguments("a log", "<ana> hi\n<bo> ho\n", false),
                arguments("JSON", "{\"html\": \"<time>0:00</time><p>Hi</p>\"}", false),
                arguments("nothing", "", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readsParagraphs(String reason, String source, List<String> cues) {
        assertEquals(cues, Reading.of(format, source).cues());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("speakers where they change", """
                        <cite>Ana:</cite>
                        <time>0:00</time>
                        <p>Hi</p>
                        <time>0:09</time>
                        <p>all</p>
                        <cite>Bo :</cite>
                        <time>1:00:01</time>
                        <p>Ho</p>
                        """, List.of("0- <Ana> Hi", "9000- all", "3601000- <Bo> Ho")),
                arguments(
                        "a paragraph without a time",
                        "<cite>Ana</cite><time>0:01</time><p>Hi</p><p>all</p>",
                        List.of("1000- <Ana> Hi", "all")),
                arguments("a time that is none", "<cite>Ana</cite><time>soon</time><p>Hi</p>", List.of("<Ana> Hi")),
                arguments("nothing closed", "<time>0:01<p>Hi<time>0:02<p>Ho", List.of("1000- Hi", "2000- Ho")),
                arguments(
                        "white space round the text",
                        "<time>0:01</time><p>\n  Hi\n  all\n</p>",
                        List.of("1000- Hi\n  all")),
                arguments(
                        "tags and references",
                        "<time>0:01</time><p>It&#39;s <b class='x'>a</b> &lt;tag&gt;<!-- x --></p>",
                        List.of("1000- It's a <tag>")),
                arguments("a line break", "<time>0:01</time><p>Hi<br/>all</p>", List.of("1000- Hi\nall")),
                arguments("capitals", "<TIME>0:01</TIME><P>Hi</P>", List.of("1000- Hi")),
                arguments(
                        "a name with a reference",
                        "<cite>Ana &amp; Bo:</cite><time>0:01</time><p>Hi",
                        List.of("1000- <Ana & Bo> Hi")),
                arguments("a voice is no tag of HTML", "<time>0:01</time><p><v Ana>Hi</p>", List.of("1000- Hi")),
                arguments(
                        "scripts and comments",
                        "<script>a < b; '<p>x</p>'</script><!-- <p>y</p> --><time>0:01</time><p>Hi",
                        List.of("1000- Hi")),
                arguments(
                        "an empty paragraph",
                        "<cite>Ana</cite><time>0:01</time><p> </p><p>Hi</p>",
                        List.of("1000- <Ana> Hi")));
    }

    @Test
    void namesTheRolesOfTheRest() {
        Reading reading = Reading.of(
                format,
                "<html><title>A walk &amp; more</title><h1>A walk</h1><cite> Ana: </cite><time>0:01</time><p>Hi</p></html>");

        assertEquals(Optional.of("A walk & more"), reading.title);
        assertEquals(List.of("A walk &amp; more"), reading.regions(Region.Role.TITLE));
        assertEquals(List.of("A walk"), reading.regions(Region.Role.UNCLASSIFIED));
        assertEquals(List.of("0:01"), reading.regions(Region.Role.TIME));
        assertEquals(List.of("Ana"), reading.voiceSources());
    }
}
