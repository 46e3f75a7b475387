package org.transcript4j.internal.text;

/** Classes of characters, by table for the common ones. All functions take UTF-16 code units. */
public final class Chars {

    private static final int TABLE = 0x180;

    /** A trait: what {@link #isBlank} says. */
    public static final int BLANK = 1;

    /** A trait: what {@link #isLetter} says. */
    public static final int LETTER = 2;

    /** A trait: what {@link #isWordPart} says. */
    public static final int WORD = 4;

    /** A trait: what {@link #isLower} says. */
    public static final int LOWER = 8;

    private static final int DIGIT = 16;
    private static final int UPPER = 32;
    private static final byte[] CLASS = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            int flags = 0;
            if (blankSlowly(c)) {
                flags |= BLANK;
            }
            if (Character.isLetter(c)) {
                flags |= LETTER | WORD;
            }
            if (Character.isLetter(c) && Character.isLowerCase(c)) {
                flags |= LOWER;
            }
            if (Character.isDigit(c)) {
                flags |= DIGIT | WORD;
            }
            if (Character.isUpperCase(c)) {
                flags |= UPPER;
            }
            CLASS[c] = (byte) flags;
        }
    }

    /** All colons, of any width. */
    public static final String COLONS = ":\uff1a\ufe55\ua789";

    private Chars() {}

    /** What a character is, as a sum of {@link #BLANK}, {@link #LETTER}, {@link #WORD}, {@link #LOWER} and traits unnamed. */
    public static int traits(char c) {
        return c < TABLE ? CLASS[c] : traitsSlowly(c);
    }

    private static int traitsSlowly(char c) {
        return (isBlank(c) ? BLANK : 0)
                | (isLetter(c) ? LETTER : 0)
                | (isWordPart(c) ? WORD : 0)
                | (isLower(c) ? LOWER : 0);
    }

    /** White space and characters that are not seen: no-break, ideographic and zero-width spaces, tab, form feed, U+FEFF. */
    public static boolean isBlank(char c) {
        return c < TABLE ? (CLASS[c] & BLANK) != 0 : blankSlowly(c);
    }

    private static boolean blankSlowly(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || c == '\u0085'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000'
                || c == '\ufeff';
    }

    /** A character without any width, which text loses. */
    public static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\ufeff';
    }

    /** A mark that only sets the direction of writing. */
    public static boolean isDirectionMark(char c) {
        return c == '\u200e'
                || c == '\u200f'
                || c == '\u061c'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** A letter of any script; halves of surrogate pairs count. */
    public static boolean isLetter(char c) {
        return c < TABLE ? (CLASS[c] & LETTER) != 0 : Character.isLetter(c) || Character.isSurrogate(c);
    }

    /** A decimal digit of any script. */
    public static boolean isDigit(char c) {
        return c < TABLE ? (CLASS[c] & DIGIT) != 0 : Character.isDigit(c);
    }

    /** A letter, a digit, or a mark that belongs to one. */
    public static boolean isWordPart(char c) {
        if (c < TABLE) {
            return (CLASS[c] & WORD) != 0;
        }
        return isLetter(c) || isDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A letter in upper or title case. */
    public static boolean isUpper(char c) {
        return c < TABLE ? (CLASS[c] & UPPER) != 0 : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** A letter in lower case. */
    public static boolean isLower(char c) {
        return c < TABLE ? (CLASS[c] & LOWER) != 0 : Character.isLowerCase(c);
    }

    /** A letter of a script without upper and lower case. */
    public static boolean isCaseless(char c) {
        return c >= '\u0590' && Character.isLetter(c) && !Character.isLowerCase(c) && !isUpper(c);
    }

    /** A letter of a script that is written without blanks between words. */
    public static boolean isIdeographic(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff');
    }

    /** The end of a sentence in any script. */
    public static boolean endsSentence(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u3002'
                || c == '\uff01'
                || c == '\uff1f'
                || c == '\u061f'
                || c == '\u06d4'
                || c == '\u0964';
    }

    /** The closing bracket that belongs to an opening one, or 0. */
    public static char closing(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            case '\uff08' -> '\uff09';
            case '\u3010' -> '\u3011';
            case '\uff3b' -> '\uff3d';
            case '\u300c' -> '\u300d';
            default -> 0;
        };
    }

    /** A hyphen or dash that stands between a name and what follows. */
    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** A sign that opens an item of a list. */
    public static boolean isBullet(char c) {
        return c == '\u2022'
                || c == '\u25e6'
                || c == '\u25aa'
                || c == '\u2023'
                || c == '\u2043'
                || c == '\u00b7'
                || c == '\u25cf'
                || c == '\u25a0'
                || c == '\u25ba'
                || c == '\u2219';
    }

    /** A colon of any width. */
    public static boolean isColon(char c) {
        return c == ':' || c == '\uff1a' || c == '\ufe55' || c == '\ua789';
    }

    /** The first offset from {@code from} that is not blank, or {@code end}. */
    public static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first offset from {@code from} that is neither blank nor a direction mark, or {@code end}. */
    public static int skipUnseen(String text, int from, int end) {
        int at = from;
        while (at < end && (isBlank(text.charAt(at)) || isDirectionMark(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The offset behind the last character before {@code end} that is neither blank nor a direction mark, or {@code from}. */
    public static int trimEnd(String text, int from, int end) {
        int at = end;
        while (at > from && (isBlank(text.charAt(at - 1)) || isDirectionMark(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }
}
