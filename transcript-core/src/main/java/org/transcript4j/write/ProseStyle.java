package org.transcript4j.write;

/** How plain text and Markdown mark what a paragraph is. */
enum ProseStyle {
    /** Nothing is marked. */
    PLAIN_TEXT {
        @Override
        String title(String text) {
            return text;
        }

        @Override
        boolean hasHeadings() {
            return false;
        }

        @Override
        String heading(String text) {
            return text;
        }

        @Override
        String label(String name) {
            return name + ":";
        }

        @Override
        String turnMark() {
            return ">>";
        }

        @Override
        String paragraph(String text) {
            return text;
        }

        @Override
        String behindLabel(String text) {
            return text;
        }
    },
    /** With the marks of Markdown. */
    MARKDOWN {
        @Override
        String title(String text) {
            return "# " + MarkdownText.heading(text);
        }

        @Override
        boolean hasHeadings() {
            return true;
        }

        @Override
        String heading(String text) {
            return "## " + MarkdownText.heading(text);
        }

        @Override
        String label(String name) {
            return "**" + MarkdownText.within(name) + ":**";
        }

        /** As they stand, two angle brackets would be a quotation in a quotation. */
        @Override
        String turnMark() {
            return "&gt;&gt;";
        }

        @Override
        String paragraph(String text) {
            return MarkdownText.paragraph(text);
        }

        @Override
        String behindLabel(String text) {
            return MarkdownText.within(text);
        }
    };

    /** The title of the transcript. */
    abstract String title(String text);

    /** Whether a heading is told from a paragraph. */
    abstract boolean hasHeadings();

    /** A heading within it. */
    abstract String heading(String text);

    /** The label of a turn. */
    abstract String label(String name);

    /** What each turn begins with where not all have a label. */
    abstract String turnMark();

    /** A paragraph of its own. */
    abstract String paragraph(String text);

    /** Text on the line of a label. */
    abstract String behindLabel(String text);
}
