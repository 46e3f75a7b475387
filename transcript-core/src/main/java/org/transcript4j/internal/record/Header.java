package org.transcript4j.internal.record;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;

/**
 * What stands before the record, and around it: the title, prose that introduces the record, notices. Before the first label
 * only prose is summary; the rest are asides.
 */
final class Header {

    private static final int LONGEST_TITLE = 200;
    private static final int FEWEST_SUMMARY_WORDS = 9;
    private static final int LONGEST_NOTICE = 400;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;
    private final Roles roles;
    private final Vocabulary vocabulary = Vocabulary.get();

    private Header(ClassifiedLines classified, Roles roles) {
        this.classified = classified;
        this.lines = classified.lines();
        this.text = lines.text();
        this.roles = roles;
    }

    /** Assigns title, summary and notices. */
    static void apply(ClassifiedLines classified, Roles roles) {
        Header header = new Header(classified, roles);
        int first = header.firstTurn();
        if (first < lines(classified).count()) {
            header.beforeRecord(first);
            header.footer();
        }
    }

    private static Lines lines(ClassifiedLines classified) {
        return classified.lines();
    }

    private int firstTurn() {
        int line = 0;
        while (line < roles.count() && !roles.opens(line)) {
            line++;
        }
        return line;
    }

    private void beforeRecord(int first) {
        boolean titled = false;
        boolean inTitleReach = true;
        int line = classified.frontMatterEnd();
        while (line < first) {
            LineRole role = roles.get(line);
            if (role == LineRole.HEADING && !titled && inTitleReach) {
                roles.set(line, LineRole.TITLE);
                titled = true;
                line++;
            } else if (role == LineRole.OTHER) {
                int end = paragraphEnd(line, first);
                LineRole found = paragraphRole(line, end, titled, inTitleReach);
                titled |= found == LineRole.TITLE;
                inTitleReach = false;
                set(line, end, found);
                line = end;
            } else {
                line++;
            }
        }
    }

    private int paragraphEnd(int line, int first) {
        int end = line;
        while (end < first && roles.get(end) == LineRole.OTHER) {
            end++;
        }
        return end;
    }

    private LineRole paragraphRole(int line, int end, boolean titled, boolean inTitleReach) {
        if (isNotice(line, end)) {
            return LineRole.NOTICE;
        }
        if (!titled && inTitleReach && end - line == 1 && isTitle(line)) {
            return LineRole.TITLE;
        }
        return isProse(line, end) ? LineRole.SUMMARY : LineRole.OTHER;
    }

    private boolean isNotice(int line, int end) {
        int length = lines.contentEnd(end - 1) - lines.contentStart(line);
        int at = lines.contentStart(line);
        while (at < lines.contentEnd(line) && !Chars.isWordPart(text.charAt(at)) && text.charAt(at) != '\u00a9') {
            at++;
        }
        return length <= LONGEST_NOTICE && vocabulary.beginsNotice(text, at, lines.contentEnd(line));
    }

    private boolean isTitle(int line) {
        int start = lines.contentStart(line);
        int end = lines.contentEnd(line);
        if (end - start > LONGEST_TITLE || classified.kind(line) != LineKind.TEXT || isAddress(start, end)) {
            return false;
        }
        char last = text.charAt(end - 1);
        return last != '.' && last != ';' && last != ',' && Chars.isWordPart(text.charAt(firstWord(start, end)));
    }

    private int firstWord(int start, int end) {
        int at = start;
        while (at + 1 < end && !Chars.isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isAddress(int start, int end) {
        int blank = start;
        while (blank < end && !Chars.isBlank(text.charAt(blank))) {
            blank++;
        }
        return blank == end && text.substring(start, end).contains("://");
    }

    /** Sentences and not a list: enough words, mostly in lower case, and the end of a sentence. */
    private boolean isProse(int line, int end) {
        int words = 0;
        int lower = 0;
        boolean inWord = false;
        int ideographs = 0;
        for (int i = lines.contentStart(line); i < lines.contentEnd(end - 1); i++) {
            char c = text.charAt(i);
            boolean word = Chars.isWordPart(c);
            if (word && !inWord) {
                words++;
                lower += Chars.isUpper(c) || Chars.isDigit(c) ? 0 : 1;
            }
            ideographs += Chars.isIdeographic(c) ? 1 : 0;
            inWord = word;
        }
        boolean sentence = ideographs > 15 || (words >= FEWEST_SUMMARY_WORDS && lower * 2 > words);
        char last = text.charAt(lines.contentEnd(end - 1) - 1);
        return sentence && (Chars.endsSentence(last) || "\")\u201d\u2019]".indexOf(last) >= 0);
    }

    /** Behind the last words: short notices of the publisher at the very end. */
    private void footer() {
        int line = lines.lastFilled(lines.count() - 1);
        while (line > 0) {
            LineRole role = roles.get(line);
            if (role != LineRole.SPEECH && role != LineRole.OTHER && role != LineRole.RULE) {
                return;
            }
            boolean apart = lines.isBlank(line - 1) || !RoleAssigner.isText(classified.kind(line - 1));
            if (role != LineRole.RULE) {
                if (!apart || !isNotice(line, line + 1) || lines.contentLength(line) > 160) {
                    return;
                }
                roles.set(line, LineRole.NOTICE);
            }
            line = lines.lastFilled(line - 1);
        }
    }

    private void set(int from, int to, LineRole role) {
        for (int line = from; line < to; line++) {
            roles.set(line, role);
        }
    }
}
