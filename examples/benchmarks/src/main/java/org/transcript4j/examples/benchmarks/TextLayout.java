package org.transcript4j.examples.benchmarks;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a text marks who speaks. */
public enum TextLayout {

    /** {@code ANA BELL: text}; further paragraphs follow a blank line. */
    INLINE("\\s*(?:•\\s*)?(?<speaker>[A-Z][\\w.' -]{1,60}):\\s*(?<text>.*)") {
        @Override
        void write(Remark remark, StringBuilder out) {
            out.append(remark.name().toUpperCase(Locale.ROOT)).append(": ");
            remark.paragraphs().forEach(paragraph -> out.append(paragraph).append("\n\n"));
        }
    },

    /** A bullet and {@code Ana Bell:} on a line, then indented paragraphs; the bullet makes it a string of UTF-16. */
    BULLETED("\\s*(?:•\\s*)?(?<speaker>[A-Z][\\w.' -]{1,60}):\\s*(?<text>.*)") {
        @Override
        void write(Remark remark, StringBuilder out) {
            out.append("  • ").append(remark.name()).append(":\n\n");
            remark.paragraphs()
                    .forEach(paragraph -> out.append("    ").append(paragraph).append("\n\n"));
        }
    },

    /** {@code [00:01:02] Speaker 1: text}, a line each. */
    STAMPED("\\s*\\[(?<time>\\d\\d:\\d\\d:\\d\\d)\\]\\s*(?:•\\s*)?(?<speaker>[A-Z][\\w.' -]{1,60}):\\s*(?<text>.*)") {
        @Override
        void write(Remark remark, StringBuilder out) {
            out.append(time(remark)).append(" Speaker ").append(remark.speaker());
            out.append(": ").append(String.join(" ", remark.paragraphs())).append('\n');
        }
    },

    /** The name in capitals, indented more than the speech below it, which is broken into short lines. */
    SCREENPLAY("\\s{20,}(?<speaker>[A-Z][\\w.' -]{1,60})") {
        @Override
        void write(Remark remark, StringBuilder out) {
            out.append(" ".repeat(22))
                    .append(remark.firstName().toUpperCase(Locale.ROOT))
                    .append('\n');
            wrap(String.join(" ", remark.paragraphs()), out);
            out.append('\n');
        }
    },

    /** {@code [00:01:02] <ana> text}, a line each. */
    CHAT("\\[(?<time>\\d\\d:\\d\\d:\\d\\d)\\]\\s*<(?<speaker>[^>]{1,60})>\\s*(?<text>.*)") {
        @Override
        void write(Remark remark, StringBuilder out) {
            out.append(time(remark)).append(" <").append(remark.firstName().toLowerCase(Locale.ROOT));
            out.append("> ").append(remark.paragraphs().get(0)).append('\n');
        }
    };

    private static final int SPEECH_INDENT = 10;
    private static final int SPEECH_WIDTH = 38;

    private final Pattern labelLine;

    TextLayout(String labelLine) {
        this.labelLine = Pattern.compile(labelLine);
    }

    /** What a script for this layout alone would look for: lines with a {@code speaker} and, in most, a {@code text}. */
    Pattern labelLine() {
        return labelLine;
    }

    /** Writes one turn. */
    abstract void write(Remark remark, StringBuilder out);

    private static String time(Remark remark) {
        int second = remark.second() % 360_000;
        return String.format(Locale.ROOT, "[%02d:%02d:%02d]", second / 3600, second / 60 % 60, second % 60);
    }

    private static void wrap(String speech, StringBuilder out) {
        int width = 0;
        for (String word : speech.split(" ", -1)) {
            if (width > 0 && width + 1 + word.length() > SPEECH_WIDTH) {
                out.append('\n');
                width = 0;
            }
            out.append(width == 0 ? " ".repeat(SPEECH_INDENT) : " ").append(word);
            width += word.length() + 1;
        }
        out.append('\n');
    }
}
