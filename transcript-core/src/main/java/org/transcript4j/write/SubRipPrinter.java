package org.transcript4j.write;

import java.io.IOException;
import java.util.List;
import org.transcript4j.Transcript;
import org.transcript4j.internal.text.Chars;

/** Prints SubRip. For one transcript. */
final class SubRipPrinter {

    private static final int LONGEST_REFERENCE = 12;

    private final Appendable out;
    private int number;

    private SubRipPrinter(Appendable out) {
        this.out = out;
    }

    static void print(Transcript transcript, SpeakerNames names, Appendable out) throws IOException {
        List<Caption> captions = CaptionList.of(transcript, names);
        SubRipPrinter printer = new SubRipPrinter(out);
        for (Caption caption : captions) {
            if (caption.isTimed()) {
                printer.cue(caption);
            }
        }
    }

    private void cue(Caption caption) throws IOException {
        number++;
        out.append(number == 1 ? "" : "\n").append(Integer.toString(number)).append('\n');
        CaptionTimes.appendLine(out, caption, ',');
        if (caption.isFirst() && !caption.name().isEmpty()) {
            escape(caption.name());
            out.append(": ");
        } else if (caption.isFirst() && number > 1) {
            out.append(">> ");
        }
        escape(caption.text());
        out.append('\n');
    }

    /** Only what would be read as markup is escaped, for most players show a reference as it stands. */
    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && i + 1 < text.length() && opensTag(text.charAt(i + 1))) {
                out.append("&lt;");
            } else if (c == '&' && isReference(text, i)) {
                out.append("&amp;");
            } else if (c == '{' && text.startsWith("\\", i + 1)) {
                out.append("&#123;");
            } else if (c == '>' && i > 1 && text.startsWith("--", i - 2)) {
                out.append("&gt;");
            } else {
                out.append(c);
            }
        }
    }

    private static boolean opensTag(char c) {
        return c == '/' || Chars.isLetter(c) || Chars.isDigit(c) || Chars.isBlank(c);
    }

    private static boolean isReference(String text, int at) {
        int stop = Math.min(text.length(), at + LONGEST_REFERENCE);
        int end = at + 1;
        while (end < stop && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ';';
    }
}
