package org.transcript4j.internal.format;

import java.util.Locale;
import java.util.Set;
import org.transcript4j.internal.text.Chars;

/** Which markup the text of a cue may hold. */
enum Markup {
    /** "WebVTT cue text tokenizer": any tag goes and leaves its text, {@code <v>} names a voice. */
    WEBVTT,
    /**
     * Tags of HTML and WebVTT in any case, and settings in braces such as {@code {\an8}}. SubRip has no definition, so that
     * what looks like a tag and is none of these stays text.
     */
    SUBRIP,
    /** The text of an HTML paragraph: any tag goes and leaves its text. */
    HTML;

    /** No known name of a tag is longer. */
    private static final int LONGEST_NAME = 8;

    private static final Set<String> WEBVTT_TAGS = Set.of("b", "c", "i", "lang", "rt", "ruby", "u", "v");
    private static final Set<String> HTML_TAGS = Set.of("a", "br", "em", "font", "p", "s", "small", "span", "strong");

    /** Whether settings in braces are markup. */
    boolean hasBraces() {
        return this == SUBRIP;
    }

    /** Whether {@code <v Ana>} names a voice. */
    boolean hasVoices() {
        return this != HTML;
    }

    /** Whether a tag is markup whatever its name, provided that it is closed by {@code >}. */
    boolean takesAnyTag() {
        return this != SUBRIP;
    }

    /** The name of the tag from {@code from} to {@code to} if it is one that is known here, else the empty string. */
    String knownTag(String source, int from, int to) {
        if (to == from || to - from > LONGEST_NAME) {
            return "";
        }
        String name = source.substring(from, to);
        if (this != WEBVTT) {
            name = name.toLowerCase(Locale.ROOT);
        }
        return WEBVTT_TAGS.contains(name) || name.equals("br") || (this != WEBVTT && HTML_TAGS.contains(name))
                ? name
                : "";
    }

    /** The end of the tag name that begins at {@code from}; bounded work, for no known name is longer. */
    static int nameEnd(String source, int from, int limit) {
        int stop = Math.min(limit, from + LONGEST_NAME + 1);
        int end = from;
        while (end < stop && isNamePart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && !Chars.isBlank(c) && c != '.' && c != '>' && c != '/' && c != '<' && c != '&';
    }
}
