package org.transcript4j.internal.layout;

import java.util.Set;

/** The element names of HTML that stand alone on lines of pages saved as text. */
final class HtmlNames {

    private static final Set<String> NAMES = Set.of(
            "html",
            "head",
            "body",
            "pre",
            "title",
            "p",
            "br",
            "hr",
            "div",
            "span",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "table",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "a",
            "img",
            "center",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "script",
            "style",
            "small",
            "sup",
            "sub",
            "tbody",
            "thead");

    private HtmlNames() {}

    static boolean isElement(String text, int start, int end) {
        return NAMES.contains(text.substring(start, end));
    }
}
