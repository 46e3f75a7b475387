package org.transcript4j.examples.webpage;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a web page with its layout, by which the parser tells who speaks: a list item has a bullet and its further
 * paragraphs are indented, a heading begins with {@code #}, and bold text stands in {@code **}.
 * Paragraphs are separated by a blank line, and preformatted text stays as it is.
 */
final class PageText {

    private static final Set<String> UNSEEN =
            Set.of("button", "head", "iframe", "noscript", "script", "select", "style", "svg", "template");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final String BULLET = "  • ";
    private static final String INDENT = "    ";

    private PageText() {}

    /** The text of an element, such as a document, and of all that it holds. */
    static String of(Element element) {
        Writer writer = new Writer();
        element.filter(writer);
        return writer.text();
    }

    /** One walk through a page, in the order in which it reads. */
    private static final class Writer implements NodeFilter {

        private final StringBuilder text = new StringBuilder();
        private final Line line = new Line();
        private String indent = "";
        private String mark = "";

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                line.add(words.getWholeText());
            } else if (node instanceof Element element) {
                return open(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult open(Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("pre")) {
                endParagraph();
                text.append(element.wholeText()).append("\n\n");
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                endLine();
            } else if (element.isBlock()) {
                endParagraph();
                openBlock(name);
            } else {
                line.open(stars(element));
            }
            return FilterResult.CONTINUE;
        }

        private void openBlock(String name) {
            if (name.equals("li")) {
                mark = indent + BULLET;
                indent += INDENT;
            } else if (HEADINGS.contains(name)) {
                mark = indent + "#".repeat(name.charAt(1) - '0') + " ";
            }
        }

        private void close(Element element) {
            String name = element.normalName();
            if (!element.isBlock()) {
                line.close(stars(element));
                return;
            }
            endParagraph();
            if (name.equals("li")) {
                indent = indent.substring(INDENT.length());
            }
            if (name.equals("li") || HEADINGS.contains(name)) {
                mark = "";
            }
        }

        private static String stars(Element element) {
            return BOLD.contains(element.normalName()) ? "**" : "";
        }

        private void endParagraph() {
            endLine();
            if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n' && !endsWithBlankLine()) {
                text.append('\n');
            }
        }

        private boolean endsWithBlankLine() {
            return text.length() > 1 && text.charAt(text.length() - 2) == '\n';
        }

        private void endLine() {
            String words = line.take();
            if (!words.isEmpty()) {
                text.append(mark.isEmpty() ? indent : mark).append(words).append('\n');
                mark = "";
            }
        }

        String text() {
            endParagraph();
            return text.toString().stripTrailing() + "\n";
        }
    }

    /** A line that is being written. Bold text never begins or ends with a blank, as it may on a page. */
    private static final class Line {

        private final StringBuilder words = new StringBuilder();
        private String opening = "";
        private boolean blankDue;

        /** Adds words; runs of blanks and line ends are one blank. */
        void add(String added) {
            String joined = added.replaceAll("[ \\t\\r\\n\\f]+", " ");
            String stripped = joined.strip();
            blankDue |= joined.startsWith(" ");
            if (stripped.isEmpty()) {
                return;
            }
            if (blankDue && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(opening).append(stripped);
            opening = "";
            blankDue = joined.endsWith(" ");
        }

        /** Begins bold text with the next words. */
        void open(String stars) {
            opening += stars;
        }

        /** Ends bold text behind the last words, or forgets it if there were none. */
        void close(String stars) {
            if (!stars.isEmpty() && opening.endsWith(stars)) {
                opening = opening.substring(stars.length());
            } else {
                words.append(stars);
            }
        }

        /** The line, after which a new one begins. */
        String take() {
            String taken = words.toString();
            words.setLength(0);
            blankDue = false;
            return taken;
        }
    }
}
