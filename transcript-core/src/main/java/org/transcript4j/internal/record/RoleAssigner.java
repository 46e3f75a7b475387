package org.transcript4j.internal.record;

import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.layout.Candidate;
import org.transcript4j.internal.layout.ClassifiedLines;
import org.transcript4j.internal.layout.LayoutInference.Layout;
import org.transcript4j.internal.layout.LineKind;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Times;

/** Walks the lines once and says of each what it does: opens a turn, is said in it, ends it, stands outside. */
final class RoleAssigner {

    private static final int LONGEST_HEADING = 80;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;
    private final Roles roles;
    private final SpeechColumns columns;
    private final Vocabulary vocabulary = Vocabulary.get();
    private final UnlabelledLines unlabelledLines;
    private final boolean bulleted;
    private final boolean log;
    private boolean open;
    private boolean blankSinceLabel;

    private RoleAssigner(Layout layout) {
        classified = layout.lines();
        lines = classified.lines();
        text = lines.text();
        roles = new Roles(lines.count(), layout.labels().accepted());
        columns = SpeechColumns.of(layout);
        unlabelledLines = UnlabelledLines.of(layout);
        int bullets = 0;
        int timed = 0;
        int inline = 0;
        for (Candidate label : layout.labels().accepted()) {
            bullets += label.has(Candidate.BULLET) ? 1 : 0;
            timed += label.has(Candidate.TIMED) ? 1 : 0;
            inline += label.has(Candidate.OWN_LINE) ? 0 : 1;
        }
        int labels = layout.labels().accepted().size();
        bulleted = bullets * 10 > labels * 8;
        log = labels > 2 && timed * 10 > labels * 9 && inline * 10 > labels * 9;
    }

    /** Assigns all roles. */
    static Roles assign(Layout layout) {
        RoleAssigner assigner = new RoleAssigner(layout);
        assigner.run();
        return assigner.roles;
    }

    private void run() {
        boolean unlabelled = roles.labels().isEmpty() && !unlabelledLines.hasChangesOfSpeaker();
        open = unlabelled;
        for (int line = 0; line < lines.count(); line++) {
            Candidate label = roles.labelOn(line);
            if (label != null) {
                roles.set(line, LineRole.LABEL);
                for (int rest = line + 1; rest <= label.lastLine(); rest++) {
                    roles.set(rest, LineRole.LABEL_REST);
                }
                line = label.lastLine();
                open = true;
                blankSinceLabel = false;
            } else {
                roles.set(line, role(line, unlabelled));
            }
        }
    }

    private LineRole role(int line, boolean unlabelled) {
        return switch (classified.kind(line)) {
            case BLANK -> {
                blankSinceLabel = true;
                yield LineRole.BLANK;
            }
            case FRONT_MATTER -> LineRole.METADATA;
            case RULE -> {
                open = unlabelled;
                yield LineRole.RULE;
            }
            case HEADING -> {
                open = unlabelled;
                yield LineRole.HEADING;
            }
            case EVENT, INSERT -> bracketed(line);
            case TIME -> LineRole.TIME;
            case DASHES, TAGS -> LineRole.MARKUP;
            case FURNITURE -> LineRole.FURNITURE;
            case TEXT, CODE, TABLE -> textRole(line);
        };
    }

    /** In the column of a script's speech, brackets may hold translated speech; everywhere else they say what happens. */
    private LineRole bracketed(int line) {
        if (columns.isScript() && open && !blankSinceLabel && isTranslated(line)) {
            return LineRole.SPEECH;
        }
        if (columns.isScript()
                && !columns.isSpeech(lines.column(line))
                && !columns.isParenthetical(lines.column(line))) {
            open = false;
        }
        return LineRole.EVENT;
    }

    private boolean isTranslated(int line) {
        return text.charAt(lines.contentStart(line)) == '[' && columns.isSpeech(lines.column(line));
    }

    private LineRole textRole(int line) {
        if (unlabelledLines.isChangeOfSpeaker(line)) {
            open = true;
            blankSinceLabel = false;
            return LineRole.UNNAMED;
        }
        if (unlabelledLines.isInterlude(line)) {
            return LineRole.EVENT;
        }
        if (isReaction(line)) {
            return LineRole.EVENT;
        }
        if (columns.isScene(line)) {
            open = false;
            return LineRole.HEADING;
        }
        if (isHeadingInCapitals(line)) {
            open = false;
            return LineRole.HEADING;
        }
        if (open && endsTurn(line)) {
            open = false;
        }
        return open ? LineRole.SPEECH : LineRole.OTHER;
    }

    /** A short paragraph of its own: {@code Aplausos do PS.} */
    private boolean isReaction(int line) {
        boolean alone =
                (line == 0 || lines.isBlank(line - 1)) && (line + 1 >= lines.count() || lines.isBlank(line + 1));
        return alone
                && lines.contentLength(line) <= 60
                && vocabulary.beginsReaction(text, lines.contentStart(line), lines.contentEnd(line));
    }

    /** A short line in capitals that stands alone directly before a label: {@code PART TWO}. */
    private boolean isHeadingInCapitals(int line) {
        int start = lines.contentStart(line);
        int end = lines.contentEnd(line);
        if (end - start > LONGEST_HEADING || roles.labels().isEmpty() || line == 0 || !lines.isBlank(line - 1)) {
            return false;
        }
        int next = lines.firstFilled(line + 1);
        return next > line + 1
                && next < lines.count()
                && roles.labelOn(next) != null
                && Chars.isWordPart(text.charAt(start))
                && Chars.isWordPart(text.charAt(end - 1))
                && SpeechColumns.isCapitals(text, start, end)
                && !holdsColon(start, end)
                && !Chars.isCaseless(text.charAt(start));
    }

    private boolean holdsColon(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isColon(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsTurn(int line) {
        int column = lines.column(line);
        int start = lines.contentStart(line);
        if (columns.isScript()) {
            return blankSinceLabel || !columns.isSpeech(column);
        }
        if (columns.hasScenes() && blankSinceLabel) {
            return true;
        }
        if (columns.isOutside(column)) {
            return true;
        }
        if (bulleted && isBullet(start, lines.contentEnd(line))) {
            return true;
        }
        if (log && isStamped(start, lines.contentEnd(line))) {
            return true;
        }
        return isSectionName(line);
    }

    private boolean isBullet(int start, int end) {
        char c = text.charAt(start);
        boolean mark = Chars.isBullet(c) || c == '*' || c == '-' || c == '+';
        return mark && start + 1 < end && Chars.isBlank(text.charAt(start + 1));
    }

    /** A line of a log that begins with a time of its own, but with no label: a join, a part, a reaction. */
    private boolean isStamped(int start, int end) {
        int at = start;
        while (at < end && (Chars.closing(text.charAt(at)) != 0 || Chars.isDirectionMark(text.charAt(at)))) {
            at++;
        }
        return Times.end(text, at, end) > 0;
    }

    /** A short line that names a section, directly before a label: {@code Questions and Answers:}. */
    private boolean isSectionName(int line) {
        int start = lines.contentStart(line);
        int end = lines.contentEnd(line);
        if (end - start > 60 || end == start || !Chars.isColon(text.charAt(end - 1))) {
            return false;
        }
        int next = lines.firstFilled(line + 1);
        return next < lines.count()
                && roles.labelOn(next) != null
                && vocabulary.isStop(text, start, Chars.trimEnd(text, start, end - 1));
    }

    /** Whether a line is one that {@link LineKind} takes for text. */
    static boolean isText(LineKind kind) {
        return kind == LineKind.TEXT || kind == LineKind.CODE || kind == LineKind.TABLE;
    }
}
