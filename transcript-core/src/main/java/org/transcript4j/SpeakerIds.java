package org.transcript4j;

import java.util.Locale;

/** Makes the ids of speakers. */
final class SpeakerIds {

    private static final String NO_LETTER = "speaker";

    private SpeakerIds() {}

    /** The letters and digits of {@code name} in lower case, each run of anything else one hyphen. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (isWordPart(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(c);
            } else {
                gap |= c != '\'' && c != '\u2019';
            }
        }
        return slug.length() == 0 ? NO_LETTER : slug.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
