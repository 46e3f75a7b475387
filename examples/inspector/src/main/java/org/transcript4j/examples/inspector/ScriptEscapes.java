package org.transcript4j.examples.inspector;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes for JSON that stands in a script element of a page. No text can end the element or open a comment in it, and the
 * page holds no half of a surrogate pair as such, which UTF-8 cannot carry.
 */
final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final String MARKUP = "<>&";

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        MARKUP.chars().forEach(c -> escapes[c] = ESCAPE_STANDARD);
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean endsLine = c == '\u2028' || c == '\u2029';
        if (!endsLine && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
            return null;
        }
        return new SerializedString("\\u" + String.format(Locale.ROOT, "%04x", c));
    }
}
