package org.transcript4j.internal.format;

import java.time.Duration;
import java.util.Optional;
import org.transcript4j.TimeSpan;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.source.Region;
import org.transcript4j.source.SegmentSink;

/**
 * Reads one document of {@link PodcastHtmlFormat}. Each {@code p} is a cue; the {@code cite} and the {@code time} before it
 * hold for the first one behind them, and a {@code cite} opens a turn, since it stands only where one begins. For one read, not thread-safe.
 */
final class PodcastHtmlReader {

    private final String source;
    private final SegmentSink sink;
    private final Diagnostics diagnostics;
    private final HtmlTags tags;
    private final CueText text;
    private final TimeReader time = TimeReader.lenient();
    private Element element = Element.OTHER;
    private int contentStart;
    private Optional<TimeSpan> nextTime = Optional.empty();
    private Voice nextVoice = Voice.UNSAID;

    /** The elements that say something. */
    private enum Element {
        CITE,
        TIME,
        PARAGRAPH,
        TITLE,
        CODE,
        OTHER
    }

    PodcastHtmlReader(String source, SegmentSink sink) {
        this.source = source;
        this.sink = sink;
        this.diagnostics = new Diagnostics(sink);
        this.tags = new HtmlTags(source);
        this.text = new CueText(source, Markup.HTML, sink);
    }

    void read() {
        while (tags.advance()) {
            Element tag = elementOf(tags);
            boolean isInline = tag == Element.OTHER && element != Element.OTHER && element != Element.CODE;
            if (!isInline) {
                content(tags.start());
                element = tags.isClosing() ? Element.OTHER : tag;
                contentStart = tags.end();
            }
        }
        content(source.length());
        forgetVoice();
    }

    private static Element elementOf(HtmlTags tags) {
        if (tags.is("p")) {
            return Element.PARAGRAPH;
        }
        if (tags.is("cite")) {
            return Element.CITE;
        }
        if (tags.is("time")) {
            return Element.TIME;
        }
        if (tags.is("title")) {
            return Element.TITLE;
        }
        return tags.is("script") || tags.is("style") ? Element.CODE : Element.OTHER;
    }

    /** Takes what stands in an element, up to {@code end}. */
    private void content(int end) {
        int from = Chars.skipBlanks(source, contentStart, end);
        int to = Chars.trimEnd(source, from, end);
        if (from >= to || element == Element.CODE) {
            return;
        }
        switch (element) {
            case CITE -> {
                forgetVoice();
                nextVoice = voice(from, to);
            }
            case TIME -> time(from, to);
            case PARAGRAPH -> paragraph(from, to);
            case TITLE -> title(from, to);
            default -> {
                diagnostics.ignored(from, to);
                sink.region(Region.Role.UNCLASSIFIED, from, to);
            }
        }
    }

    /** A speaker is named and says nothing: another one is named, or the document ends. */
    private void forgetVoice() {
        if (nextVoice.start() < nextVoice.end()) {
            diagnostics.ignored(nextVoice.start(), nextVoice.end());
        }
        nextVoice = Voice.UNSAID;
    }

    private Voice voice(int start, int from) {
        int end = from;
        while (end > start && (Chars.isColon(source.charAt(end - 1)) || Chars.isBlank(source.charAt(end - 1)))) {
            end--;
        }
        return new Voice(CharacterReference.decode(source, start, end), start, end, true);
    }

    private void time(int from, int to) {
        nextTime = time.read(source, from, to)
                ? Optional.of(TimeSpan.startingAt(Duration.ofMillis(time.millis())))
                : Optional.empty();
        sink.region(nextTime.isPresent() ? Region.Role.TIME : Region.Role.UNCLASSIFIED, from, to);
        if (nextTime.isEmpty()) {
            diagnostics.timeless(from, to);
        }
    }

    private void paragraph(int from, int to) {
        text.read(nextTime, nextVoice, from, to);
        nextTime = Optional.empty();
        nextVoice = Voice.UNSAID;
    }

    private void title(int from, int to) {
        sink.region(Region.Role.TITLE, from, to);
        sink.title(CharacterReference.decode(source, from, to));
    }
}
