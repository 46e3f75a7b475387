package org.transcript4j.internal.label;

import java.util.function.ToIntFunction;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;

/**
 * What can be said of a label from its characters alone, within one document. Immutable.
 *
 * @param form what it looks like as a name
 * @param nameLength how many of its characters are the name: those before notes in brackets, a comma or dash with a role
 * @param name the number of its name, which labels of one name share: those that differ in case, role and note only, and of
 *     names in capitals all with one last word, since surnames follow full names
 * @param capitals whether the name has capitals and no small letter
 */
public record LabelForm(NameForm form, int nameLength, int name, boolean capitals) {

    /**
     * Looks at the label that stands in {@code text} from {@code start} to {@code end}, not empty and trimmed.
     *
     * @param names numbers the names of a document
     */
    public static LabelForm of(String text, int start, int end, ToIntFunction<String> names) {
        NameForm form = NameForm.of(text, start, end);
        int nameEnd = nameEnd(text, start, end);
        int name = names.applyAsInt(key(text, start, nameEnd, form));
        return new LabelForm(form, nameEnd - start, name, isCapitals(text, start, nameEnd));
    }

    private static String key(String text, int start, int end, NameForm form) {
        int from = start;
        if (form.casing() == NameForm.Casing.CAPITALS && !form.isGeneric() && form.words() > 1) {
            int word = end;
            while (word > start && !Chars.isBlank(text.charAt(word - 1))) {
                word--;
            }
            from = end - word > 2 && Chars.isUpper(text.charAt(word)) ? word : start;
        }
        return Words.folded(text, from, end);
    }

    private static boolean isCapitals(String text, int start, int end) {
        boolean upper = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isLower(c)) {
                return false;
            }
            upper |= Chars.isUpper(c);
        }
        return upper;
    }

    private static int nameEnd(String text, int start, int end) {
        int bare = end;
        char last = text.charAt(end - 1);
        if (last == ')' || last == ']' || last == '\uff09' || last == '\u3011') {
            int open = start;
            while (open < end && Chars.closing(text.charAt(open)) == 0) {
                open++;
            }
            bare = Chars.trimEnd(text, start, open);
        }
        for (int i = start + 1; i + 1 < bare; i++) {
            char c = text.charAt(i);
            if ((c == ',' && Chars.isBlank(text.charAt(i + 1))) || c == '\uff0c') {
                return Chars.trimEnd(text, start, i);
            }
        }
        int dash = dash(text, start, bare);
        bare = dash < 0 ? bare : dash;
        return bare > start ? bare : end;
    }

    /** The end of what stands before a dash between blanks, or -1. */
    private static int dash(String text, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (Chars.isDash(text.charAt(i)) && Chars.isBlank(text.charAt(i - 1))) {
                int behind = i;
                while (behind < end && Chars.isDash(text.charAt(behind))) {
                    behind++;
                }
                if (behind < end && Chars.isBlank(text.charAt(behind))) {
                    return Chars.trimEnd(text, start, i);
                }
            }
        }
        return -1;
    }
}
