package org.transcript4j.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the text of a cue may hold. */
class CueTextTest {

    private static Reading webVtt(String text) {
        return Reading.of(new WebVttFormat(), "WEBVTT\n\n00:00.000 --> 00:09.000\n" + text);
    }

    private static Reading subRip(String text) {
        return Reading.of(new SubRipFormat(), "1\n00:00:00,000 --> 00:00:09,000\n" + text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tags go                                     | <b>Oh</b>, <i.x.y>no</i>       | Oh, no
            a class and an annotation                   | <c.red x>Oh</c>                | Oh
            tags that WebVTT lacks go too               | <blink>Oh</blink> <q x='y'>no  | Oh no
            ruby keeps its reading                      | <ruby>ab<rt>cd</rt></ruby>     | abcd
            tags closed in any order, or not at all     | <b><i>Oh</b></u> no            | Oh no
            no name                                     | <>Oh</> <.red>no               | Oh no
            a tag of WebVTT that is not closed          | Oh <b no                       | 'Oh '
            an end tag that is not closed               | Oh </b no                      | 'Oh '
            another tag that is not closed is text      | Oh <blink no                   | Oh <blink no
            an angle bracket that opens no tag          | 1 < 2, 3 > 2, I <3 it, <<ha>>  | 1 < 2, 3 > 2, I <3 it, <>
            an angle bracket at the end                 | Oh <                           | Oh <
            a line break                                | Oh<br>no<br/>                  | 'Oh\nno\n'
            references by name                          | a &lt;b&gt; &amp; &quot;c&quot;| a <b> & "c"
            a reference to a blank                      | a&nbsp;b                       | a\u00a0b
            marks of direction                          | a&lrm;b&rlm;                   | a\u200eb\u200f
            letters and punctuation                     | caf&eacute;&hellip; &Uuml;     | caf\u00e9\u2026 \u00dc
            references by number                        | a&#39;&#x1F600;&#X41;          | a'\ud83d\ude00A
            a number from windows-1252                  | it&#146;s                      | it\u2019s
            no such character                           | &#0;&#xD800;&#x110000;         | \ufffd\ufffd\ufffd
            what is no reference is text                | &l &g; &nbsp &am; & &#; &#x; &;| &l &g; &nbsp &am; & &#; &#x; &;
            a reference that is too long                | &ampersand; &#12345678;        | &ampersand; &#12345678;
            decoded once                                | &amp;lt;i&amp;gt;              | &lt;i&gt;
            a reference is no tag                       | &lt;i>Oh                       | <i>Oh
            settings in braces are SubRip's             | {\\an8}Oh                      | {\\an8}Oh
            """)
    void readsTextOfWebVtt(String reason, String text, String expected) {
        assertEquals(List.of("0-9000 " + expected), webVtt(text).cues());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tags in any case                        | <I>Oh</I> <FONT COLOR="red">no</font>  | Oh no
            settings in braces                      | {\\an8}Oh {\\ pos(1,2)}no              | Oh no
            braces that are none                    | { \\an8}Oh {no} {\\                    | { \\an8}Oh {no} {\\
            what is no known tag is text            | <Ana> oh, <3                           | <Ana> oh, <3
            a tag that is not closed is text        | a <b c                                 | a <b c
            references                              | &amp;&lt;i&gt;                         | &<i>
            """)
    void readsTextOfSubRip(String reason, String text, String expected) {
        assertEquals(List.of("0-9000 " + expected), subRip(text).cues());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voices")
    void readsVoices(String reason, String text, List<String> cues) {
        assertEquals(
                cues.stream().map(cue -> "0-9000 " + cue).toList(), webVtt(text).cues());
    }

    static Stream<Arguments> voices() {
        return Stream.of(
                arguments("a voice", "<v Ana Bell>Hi</v>", List.of("<Ana Bell> Hi")),
                arguments("not closed, as most are", "<v Ana>Hi", List.of("<Ana> Hi")),
                arguments("classes", "<v.first.loud Ana>Hi", List.of("<Ana> Hi")),
                arguments("blanks round the name, and in it", "<v  Ana\tBell >Hi", List.of("<Ana Bell> Hi")),
                arguments("the name on the next line", "<v\nAna>Hi", List.of("<Ana> Hi")),
                arguments("references in the name", "<v Ana &amp; Bo>Hi", List.of("<Ana & Bo> Hi")),
                arguments(
                        "a reference in the name is decoded once",
                        "<v &amp;amp;>Hi</v><v &amp;>Ho",
                        List.of("<&amp;> Hi", "<&> Ho")),
                arguments("an angle bracket in the name is the name's", "<v <v Ana>Hi", List.of("<<v Ana> Hi")),
                arguments("unnamed", "<v ->Hi</v>", List.of("<> Hi")),
                arguments("without a name", "<v>Hi", List.of("<> Hi")),
                arguments("text before it is nobody's yet", "Oh. <v Ana>Hi", List.of("Oh. ", "<Ana> Hi")),
                arguments("text behind it says nothing", "<v Ana>Hi</v> all", List.of("<Ana> Hi", " all")),
                arguments("two", "<v Ana>Hi</v>\n<v Bo>Ho</v>", List.of("<Ana> Hi", "<Bo> Ho")),
                arguments("two, not closed", "<v Ana>Hi\n<v Bo>Ho", List.of("<Ana> Hi\n", "<Bo> Ho")),
                arguments("one twice", "<v Ana>Hi</v>\n<v Ana>Ho</v>", List.of("<Ana> Hi", "<Ana> Ho")),
                arguments(
                        "one within the other",
                        "<v Ana>Hi <v Bo>ho</v> hi</v> oh",
                        List.of("<Ana> Hi ", "<Bo> ho", "<Ana>  hi", " oh")),
                arguments("more ends than voices", "</v>Hi</v></v> <v Ana>Ho", List.of("Hi ", "<Ana> Ho")),
                arguments("tags within", "<v Ana><i>Hi</i> &amp; <b>ho</b></v>", List.of("<Ana> Hi & ho")),
                arguments("a voice that says nothing", "<v Ana></v><v Bo> </v>", List.of()),
                arguments("other tags that begin so", "<video Ana>Hi", List.of("Hi")),
                arguments("a colon is a label, which is not read here", "Ana: Hi\n- Ho", List.of("Ana: Hi\n- Ho")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stamps")
    void readsTimesWithin(String reason, String text, String expected) {
        assertEquals(List.of("0-9000 " + expected), webVtt(text).cues());
    }

    static Stream<Arguments> stamps() {
        return Stream.of(
                arguments(
                        "a word ends with the next one, the last with the cue",
                        "<00:01.000>One <00:02.000>two",
                        "{One@1000-2000} {two@2000-9000}"),
                arguments(
                        "what stands before the first is shown from the start",
                        "one<00:01.000> two<00:02.000> three",
                        "{one@0-1000} {two@1000-2000} {three@2000-9000}"),
                arguments(
                        "a line without times has none",
                        "One two\nthree<00:01.000><c> four</c>",
                        "One two\n{three@0-1000} {four@1000-9000}"),
                arguments("not in order: no end is made up", "<00:02.000>a <00:01.000>b", "{a@2000-} {b@1000-9000}"),
                arguments("one moment", "<00:02.000>a<00:02.000> b", "{a@2000-9000} {b@2000-9000}"),
                arguments("behind the cue", "<00:10.000>a", "{a@10000-}"),
                arguments(
                        "a reference within a word has its time too",
                        "<00:01.000>R&amp;D <00:02.000>is",
                        "{R@1000-2000}{&@1000-2000}{D@1000-2000} {is@2000-9000}"),
                arguments("nothing behind it: it says nothing", "one <00:01.000>", "one "),
                arguments("no time: it goes and says nothing", "<00:01.000 x>One <0:1.000>two", "One <0:1.000>two"),
                arguments("blanks before a time that goes", "< 00:01.000>One", "One"));
    }

    @Test
    void keepsTheTimesOfWordsOverVoices() {
        assertEquals(
                List.of("0-9000 <Ana> {Hi@1000-2000}", "0-9000 <Bo> {ho@2000-9000}"),
                webVtt("<v Ana><00:01.000>Hi</v><v Bo><00:02.000>ho</v>").cues());
    }

    @Test
    void tellsWhereEachPieceStands() {
        Reading reading = webVtt("<v.x Ana>A &amp; B\r\nC\0<i>D</i></v>");

        assertEquals(List.of("A ", "&amp;", " B", "\r\n", "C", "\0", "D"), reading.pieceSources());
        assertEquals(List.of("Ana"), reading.voiceSources());
        assertEquals(List.of("0-9000 <Ana> A & B\nC\ufffdD"), reading.cues());
    }

    @Test
    void aRunIsOnePiece() {
        assertEquals(List.of("One & <two\nthree"), webVtt("One & <two\nthree").pieceSources());
    }

    @Test
    void saysWhereATagTakesTextWithIt() {
        assertEquals(
                List.of("CUE_REPAIRED: <v It's a tree\nor two"),
                webVtt("Oh <v It's a tree\nor two").problems());
        assertEquals(
                List.of("CUE_REPAIRED: <00:01.000 a tree"),
                webVtt("<00:01.000 a tree").problems());
        assertEquals(List.of(), webVtt("Oh <b>no</b> <zzz").problems());
    }
}
