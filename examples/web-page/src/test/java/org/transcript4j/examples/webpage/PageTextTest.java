package org.transcript4j.examples.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    /** Line feeds are written as {@code ¶}. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    paragraphs            | <p>One.</p><p>Two.</p>                          | 'One.¶¶Two.¶'
                    line breaks           | <p>One.<br>Two.<br/></p>                        | 'One.¶Two.¶'
                    white space           | <p>  One ¶ and&#10;two.  </p>                   | 'One and two.¶'
                    headings              | <h1>Title</h1><h3>Part</h3>                     | '# Title¶¶### Part¶'
                    bold                  | <p><b>Ana:</b> Hi.</p>                          | '**Ana:** Hi.¶'
                    bold with a blank     | <p><strong>Ana: </strong>Hi.</p>                | '**Ana:** Hi.¶'
                    bold after a word     | <p>So<b> Ana </b>said</p>                       | 'So **Ana** said¶'
                    bold and slanted      | <p><b><i>Ana</i></b> hi</p>                     | '**Ana** hi¶'
                    bold without words    | <p>One<b></b><i> </i>two</p>                    | 'One two¶'
                    bold in a word        | <p>un<b>believ</b>able</p>                      | 'un**believ**able¶'
                    slanted               | <p><em>Hi</em>, Ana</p>                         | 'Hi, Ana¶'
                    list                  | <ul><li>One</li><li>Two</li></ul>               | '  • One¶¶  • Two¶'
                    item with paragraphs  | <ul><li>Ana:<p>One.</p><p>Two.</p></li></ul>    | '  • Ana:¶¶    One.¶¶    Two.¶'
                    list in a list        | <ul><li>One<ul><li>Two</li></ul></li></ul>      | '  • One¶¶      • Two¶'
                    empty item            | <ul><li></li></ul><p>One.</p>                   | 'One.¶'
                    preformatted          | <pre>  A:  one¶  B:  two</pre><p>Three.</p>     | '  A:  one¶  B:  two¶¶Three.¶'
                    what nobody sees      | <p>One.</p><script>two()</script><style>a</style> | 'One.¶'
                    entities              | <p>&laquo;Caf&eacute;&raquo; &amp; bar</p>      | '«Café» & bar¶'
                    """)
    void keepsTheLayout(String what, String html, String text) {
        assertEquals(text.replace('¶', '\n'), PageText.of(Jsoup.parse(html.replace('¶', '\n'))), what);
    }
}
