package org.transcript4j.internal.format;

import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.SegmentSink;
import org.transcript4j.source.TranscriptFormat;

/**
 * The HTML of Podcasting 2.0: {@code <cite>Ana:</cite> <time>0:00</time> <p>Good evening.</p>}, a {@code cite} only where the
 * speaker changes. Immutable and thread-safe.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">the
 *     specification</a>
 */
public final class PodcastHtmlFormat implements TranscriptFormat {

    /** A format without state. */
    public PodcastHtmlFormat() {}

    @Override
    public String name() {
        return "podcast-html";
    }

    /** A document of tags, with a paragraph right behind the first time in it that can be read. */
    @Override
    public boolean recognizes(CharSequence head) {
        String text = head.toString();
        int first = Chars.skipBlanks(text, 0, text.length());
        if (!text.startsWith("<", first)) {
            return false;
        }
        HtmlTags tags = new HtmlTags(text);
        TimeReader time = TimeReader.lenient();
        boolean afterTime = false;
        int content = 0;
        while (tags.advance()) {
            if (tags.is("time")) {
                content = Chars.skipBlanks(text, tags.end(), text.length());
                afterTime = tags.isClosing() ? afterTime : time.read(text, content, text.length());
            } else if (afterTime && tags.is("p") && !tags.isClosing()) {
                return true;
            } else if (!tags.is("cite")) {
                afterTime = false;
            }
        }
        return false;
    }

    @Override
    public void read(String source, SegmentSink sink) {
        new PodcastHtmlReader(source, sink).read();
    }
}
