package org.transcript4j.examples.search;

import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * The best sentence of a turn.
 *
 * @param text the sentence with marks around what was searched for
 * @param offset where in the turn's text that stands for the first time
 */
record Snippet(String text, int offset) {

    /** Makes snippets. */
    static final class Formatter extends PassageFormatter {

        private final PassageFormatter marks = new DefaultPassageFormatter("**", "**", "... ", false);

        @Override
        public Snippet format(Passage[] passages, String content) {
            Passage best = passages[0];
            int offset = best.getNumMatches() > 0 ? best.getMatchStarts()[0] : best.getStartOffset();
            return new Snippet((String) marks.format(passages, content), offset);
        }
    }
}
