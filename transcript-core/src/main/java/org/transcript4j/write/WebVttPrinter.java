package org.transcript4j.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.transcript4j.Transcript;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;

/** Prints WebVTT. For one transcript. */
final class WebVttPrinter {

    private final Appendable out;

    private WebVttPrinter(Appendable out) {
        this.out = out;
    }

    static void print(Transcript transcript, SpeakerNames names, Appendable out) throws IOException {
        List<Caption> captions = CaptionList.of(transcript, names);
        new WebVttPrinter(out).print(transcript, captions);
    }

    private void print(Transcript transcript, List<Caption> captions) throws IOException {
        out.append("WEBVTT\n");
        if (transcript.title().isPresent()) {
            field("Title", transcript.title().get());
        }
        for (Map.Entry<String, String> field : transcript.metadata().entrySet()) {
            field(key(field.getKey()), field.getValue());
        }
        for (String summary : transcript.summary()) {
            comment(summary);
        }
        boolean isFirst = true;
        for (Caption caption : captions) {
            if (caption.isTimed()) {
                cue(caption, isFirst);
                isFirst = false;
            } else {
                comment(caption.text());
            }
        }
    }

    /** A line of the header; one without key or value would be none. */
    private void field(String key, String value) throws IOException {
        String text = normalized(value);
        if (!key.isEmpty() && !text.isEmpty()) {
            out.append(key).append(": ").append(withoutArrow(text)).append('\n');
        }
    }

    private static String key(String key) {
        StringBuilder bare = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            bare.append(Chars.isWordPart(c) || c == '_' ? c : '-');
        }
        return bare.toString();
    }

    private void comment(String text) throws IOException {
        out.append("\nNOTE ").append(withoutArrow(normalized(text))).append('\n');
    }

    /** Nothing but the times of a cue may have an arrow in its line. */
    private static String withoutArrow(String text) {
        return text.replace("-->", "--&gt;");
    }

    private void cue(Caption caption, boolean isFirst) throws IOException {
        out.append('\n');
        CaptionTimes.appendLine(out, caption, '.');
        boolean isNamed = !caption.name().isEmpty();
        if (isNamed) {
            out.append("<v ");
            escape(caption.name(), 0, caption.name().length());
            out.append('>');
        } else if (caption.kind() == Caption.Kind.SPEECH && caption.isFirst() && !isFirst) {
            out.append("<v ->");
        }
        text(caption);
        out.append(isNamed ? "</v>\n" : "\n");
    }

    /** The text and the times in it: "each is greater than all before it, than the start of the cue, and less than its end". */
    private void text(Caption caption) throws IOException {
        long before = caption.start();
        int at = 0;
        for (Caption.Stamp stamp : caption.stamps()) {
            if (stamp.millis() > before && stamp.millis() < caption.end()) {
                escape(caption.text(), at, stamp.offset());
                out.append('<');
                CaptionTimes.append(out, stamp.millis(), '.');
                out.append('>');
                at = stamp.offset();
                before = stamp.millis();
            }
        }
        escape(caption.text(), at, caption.text().length());
    }

    private void escape(String text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }

    private static String normalized(String text) {
        return Words.normalized(text, 0, text.length());
    }
}
