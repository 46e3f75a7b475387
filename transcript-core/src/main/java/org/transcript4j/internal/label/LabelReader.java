package org.transcript4j.internal.label;

import java.util.Locale;
import java.util.Optional;
import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;
import org.transcript4j.rule.LabelMatch;

/** Takes a printed label apart: honorific, name, role, note. Never alters what is printed. */
public final class LabelReader {

    private final Vocabulary vocabulary = Vocabulary.get();

    /** Reads the label that stands in {@code text} from {@code start} to {@code end}. */
    public SpeakerLabel read(String text, int start, int end) {
        String printed = Words.normalized(text, start, end);
        Parts parts = new Parts(printed);
        SpeakerLabel.Builder label = SpeakerLabel.builder().text(printed).name(parts.name());
        if (!parts.honorific.isEmpty()) {
            label.honorific(parts.honorific);
        }
        if (!parts.role.isEmpty()) {
            label.role(parts.role);
        }
        if (!parts.note.isEmpty()) {
            label.note(parts.note);
        }
        return label.source(SourceSpan.of(start, end)).build();
    }

    /** Reads a label that an own rule found: what the rule says of its parts is right. */
    public SpeakerLabel read(String text, int start, int end, int lineStart, LabelMatch match) {
        SpeakerLabel read = read(text, start, end);
        SpeakerLabel.Builder label = SpeakerLabel.builder().text(read.text()).source(SourceSpan.of(start, end));
        boolean whole = match.name().isPresent() || !match.speakers().isEmpty();
        label.name(match.name().orElse(whole ? read.text() : read.name()));
        if (!whole) {
            read.honorific().ifPresent(label::honorific);
        }
        range(text, lineStart, match.role())
                .or(read::role)
                .filter(role -> !whole || match.role().isPresent())
                .ifPresent(label::role);
        range(text, lineStart, match.note())
                .or(read::note)
                .filter(note -> !whole || match.note().isPresent())
                .ifPresent(label::note);
        return label.build();
    }

    private static Optional<String> range(String text, int lineStart, Optional<LabelMatch.Range> range) {
        return range.map(r -> Words.normalized(text, lineStart + r.start(), lineStart + r.end()))
                .filter(part -> !part.isBlank());
    }

    private final class Parts {

        private final String printed;
        private String bare;
        private String honorific = "";
        private String role = "";
        private String note = "";

        Parts(String printed) {
            this.printed = printed;
            this.bare = printed;
            takeBrackets();
            takeSuffix();
            takeHonorific();
            takeOffice();
            takePlace();
        }

        String name() {
            return bare.isBlank() ? printed : bare;
        }

        /** Brackets at the end, the last first: a note, a role, or the person behind an office. */
        private void takeBrackets() {
            int end = NameForm.withoutNotes(bare, 0, bare.length());
            if (end == 0 || end == bare.length()) {
                return;
            }
            String brackets = bare.substring(end).strip();
            bare = bare.substring(0, end).strip();
            int from = 0;
            while (from < brackets.length()) {
                char close = Chars.closing(brackets.charAt(from));
                int to = close == 0 ? -1 : brackets.indexOf(close, from);
                if (to < 0) {
                    break;
                }
                bracket(brackets.substring(from + 1, to).strip());
                from = Chars.skipBlanks(brackets, to + 1, brackets.length());
            }
        }

        private void bracket(String content) {
            if (content.isEmpty()) {
                return;
            }
            if (isPersonBehindOffice(content)) {
                role = bare;
                bare = content;
            } else if (isNote(content)) {
                note = joined(note, content);
            } else {
                role = joined(role, content);
            }
        }

        private boolean isPersonBehindOffice(String content) {
            NameForm office = NameForm.of(bare);
            NameForm person = NameForm.of(content);
            boolean named = person.hasHonorific() || (person.words() <= 4 && !isParty(content));
            return office.hasRole() && !office.isGeneric() && role.isEmpty() && person.score() >= 0.75 && named;
        }

        private boolean isParty(String content) {
            boolean capitals = content.equals(content.toUpperCase(Locale.ROOT));
            return content.indexOf('/') >= 0 || (content.length() <= 4 && capitals);
        }

        private boolean isNote(String content) {
            char first = content.charAt(0);
            return Chars.isLower(first)
                    || Chars.isDigit(first)
                    || content.indexOf('.') >= 0
                    || vocabulary.beginsEvent(content, 0, content.length())
                    || content.regionMatches(true, 0, "cont", 0, 4)
                    || content.regionMatches(true, 0, "to ", 0, 3);
        }

        /** What stands behind a comma or a dash: title, affiliation, party and place. */
        private void takeSuffix() {
            int cut = -1;
            int behind = -1;
            for (int i = 1; i + 1 < bare.length() && cut < 0; i++) {
                char c = bare.charAt(i);
                if ((c == ',' && bare.charAt(i + 1) == ' ') || c == '\uff0c') {
                    cut = i;
                    behind = i + 1;
                } else if (Chars.isDash(c) && bare.charAt(i - 1) == ' ') {
                    behind = i;
                    while (behind < bare.length() && Chars.isDash(bare.charAt(behind))) {
                        behind++;
                    }
                    cut = behind < bare.length() && bare.charAt(behind) == ' ' ? i : -1;
                }
            }
            if (cut > 0) {
                String suffix = bare.substring(behind).strip();
                if (!suffix.isEmpty()) {
                    role = role.isEmpty() ? suffix : suffix + ", " + role;
                    bare = bare.substring(0, cut).strip();
                }
            }
        }

        /** Forms of address before the name, and offices before a person's name. */
        private void takeHonorific() {
            int at = behindArticle();
            int end = bare.length();
            int behind = 0;
            while (at < end) {
                int word = at;
                while (word < end && bare.charAt(word) != ' ') {
                    word++;
                }
                int bareEnd = word > at && bare.charAt(word - 1) == '.' ? word - 1 : word;
                if (word >= end || !vocabulary.isHonorific(bare, at, bareEnd)) {
                    break;
                }
                behind = word;
                at = Chars.skipBlanks(bare, word, end);
            }
            if (behind > 0 && !isOfficeAlone(at)) {
                honorific = bare.substring(0, behind);
                bare = bare.substring(at);
            }
        }

        /** {@code Madam Chair}, {@code El señor PRESIDENTE}: what the form of address stands before is an office. */
        private boolean isOfficeAlone(int from) {
            int at = from;
            while (at < bare.length()) {
                int word = wordEnd(at);
                if (!vocabulary.isRole(bare, at, word)) {
                    return false;
                }
                at = Chars.skipBlanks(bare, word, bare.length());
            }
            return true;
        }

        /** An office before a person's name: {@code Präsident Dr. Fry}, {@code CHIEF JUSTICE DOVE}. */
        private void takeOffice() {
            int at = 0;
            while (at < bare.length()) {
                int word = wordEnd(at);
                int bareEnd = word > at && bare.charAt(word - 1) == '.' ? word - 1 : word;
                if (word == bare.length() || !vocabulary.isRole(bare, at, bareEnd)) {
                    break;
                }
                at = Chars.skipBlanks(bare, word, bare.length());
            }
            boolean person = at > 0
                    && Chars.isUpper(bare.charAt(at))
                    && !vocabulary.isGenericPart(bare, at, wordEnd(at))
                    && !vocabulary.isRole(bare, at, wordEnd(at));
            if (person) {
                String office = bare.substring(0, at).strip();
                role = role.isEmpty() ? office : office + ", " + role;
                bare = bare.substring(at);
                if (honorific.isEmpty()) {
                    takeHonorific();
                }
            }
        }

        /** {@code A Sra. Faro}: behind an article that stands before a form of address. */
        private int behindArticle() {
            int article = wordEnd(0);
            int next = Chars.skipBlanks(bare, article, bare.length());
            int word = wordEnd(next);
            int bareEnd = word > next && bare.charAt(word - 1) == '.' ? word - 1 : word;
            boolean addressed = word < bare.length() && vocabulary.isHonorific(bare, next, bareEnd);
            return addressed && vocabulary.isArticle(bare, 0, article) ? next : 0;
        }

        private int wordEnd(int at) {
            int end = at;
            while (end < bare.length() && bare.charAt(end) != ' ') {
                end++;
            }
            return end;
        }

        /** {@code Mr. FEN of North Hill}: the place behind a name that has a form of address. */
        private void takePlace() {
            int of = bare.indexOf(" of ");
            if (of > 0 && !honorific.isEmpty() && role.isEmpty()) {
                role = bare.substring(of + 1);
                bare = bare.substring(0, of);
            }
        }

        private String joined(String before, String more) {
            return before.isEmpty() ? more : before + ", " + more;
        }
    }
}
