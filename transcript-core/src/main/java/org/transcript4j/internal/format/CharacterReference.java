package org.transcript4j.internal.format;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.internal.text.Words;

/**
 * A character that is written by name or number behind an ampersand: "consume an HTML character reference", for the names
 * that WebVTT itself has, those of Latin-1, and common punctuation. The semicolon must stand, so that a text about markup
 * and an address with {@code &copy=1} stay as they are; what is unknown is text.
 *
 * @param text the character
 * @param end the offset behind the reference
 */
record CharacterReference(String text, int end) {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_NUMBER = 7;
    private static final char REPLACEMENT = '\ufffd';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The names of U+00A0 to U+00FF, in order. */
    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, String> NAMED = named();

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(
                Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "lrm", "\u200e", "rlm", "\u200f"));
        char latin = '\u00a0';
        for (String name : LATIN_1.split(" ", -1)) {
            named.put(name, String.valueOf(latin++));
        }
        named.putAll(
                Map.of("ndash", "\u2013", "mdash", "\u2014", "hellip", "\u2026", "bull", "\u2022", "euro", "\u20ac"));
        named.putAll(Map.of("lsquo", "\u2018", "rsquo", "\u2019", "sbquo", "\u201a", "trade", "\u2122"));
        named.putAll(Map.of("ldquo", "\u201c", "rdquo", "\u201d", "bdquo", "\u201e", "thinsp", "\u2009"));
        named.putAll(Map.of("ensp", "\u2002", "emsp", "\u2003", "zwnj", "\u200c", "zwj", "\u200d"));
        return Map.copyOf(named);
    }

    /** The reference that begins with the ampersand at {@code at}, if one ends before {@code limit}. Bounded work. */
    static Optional<CharacterReference> at(String source, int at, int limit) {
        int from = at + 1;
        return from < limit && source.charAt(from) == '#'
                ? numeric(source, from + 1, limit)
                : byName(source, from, limit);
    }

    /** A name or title as it reads: references decoded, white space normalized. */
    static String decode(String source, int start, int end) {
        if (isPlain(source, start, end)) {
            return Words.normalized(source, start, end);
        }
        StringBuilder decoded = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            Optional<CharacterReference> reference = c == '&' ? at(source, at, end) : Optional.empty();
            if (reference.isPresent()) {
                decoded.append(reference.get().text());
                at = reference.get().end();
            } else {
                decoded.append(c == '\0' ? REPLACEMENT : c);
                at++;
            }
        }
        return Words.normalized(decoded.toString(), 0, decoded.length());
    }

    private static boolean isPlain(String source, int start, int end) {
        int at = start;
        while (at < end && source.charAt(at) != '&' && source.charAt(at) != '\0') {
            at++;
        }
        return at == end;
    }

    private static Optional<CharacterReference> byName(String source, int from, int limit) {
        int stop = Math.min(limit, from + LONGEST_NAME + 1);
        int end = from;
        while (end < stop && isAsciiLetterOrDigit(source.charAt(end))) {
            end++;
        }
        if (end == from || end >= stop || source.charAt(end) != ';') {
            return Optional.empty();
        }
        String text = NAMED.get(source.substring(from, end));
        return text == null ? Optional.empty() : Optional.of(new CharacterReference(text, end + 1));
    }

    private static Optional<CharacterReference> numeric(String source, int from, int limit) {
        boolean hexadecimal = from < limit && (source.charAt(from) == 'x' || source.charAt(from) == 'X');
        int start = hexadecimal ? from + 1 : from;
        int stop = Math.min(limit, start + LONGEST_NUMBER + 1);
        int end = start;
        int value = 0;
        int radix = hexadecimal ? 16 : 10;
        while (end < stop && source.charAt(end) < 0x80 && Character.digit(source.charAt(end), radix) >= 0) {
            value = value * radix + Character.digit(source.charAt(end), radix);
            end++;
        }
        if (end == start || end >= stop || source.charAt(end) != ';') {
            return Optional.empty();
        }
        return Optional.of(new CharacterReference(character(value), end + 1));
    }

    /** "Numeric character reference end state": what stands for a number. */
    private static String character(int value) {
        if (value >= 0x80 && value < 0xa0) {
            return new String(new byte[] {(byte) value}, WINDOWS);
        }
        boolean isCharacter = value > 0 && value <= Character.MAX_CODE_POINT && !isSurrogate(value);
        return isCharacter ? Character.toString(value) : String.valueOf(REPLACEMENT);
    }

    private static boolean isSurrogate(int value) {
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
