package org.transcript4j.internal.layout;

import java.util.Optional;
import org.transcript4j.internal.label.LabelForm;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.internal.label.Vocabulary;
import org.transcript4j.internal.rule.OwnRules;
import org.transcript4j.internal.shape.Found;
import org.transcript4j.internal.shape.LabelShapes;
import org.transcript4j.internal.shape.PeeledLine;
import org.transcript4j.internal.shape.ShapeScanner;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;
import org.transcript4j.rule.LabelMatch;

/** Second stage: gathers on all lines what may be a label, several on a line where shapes compete. */
public final class CandidateFinder {

    private static final int MOST_TITLE_LINES = 6;
    private static final int LONGEST_TITLE = 160;

    /** Texts with longer lines than this are not wrapped. */
    private static final int WIDEST = 110;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;
    private final Candidates candidates;
    private final ShapeScanner scanner;
    private final FollowingText following;
    private final Vocabulary vocabulary = Vocabulary.get();
    private final InferenceOptions options;
    private final OwnRules rules;
    private final int maxLabel;
    private final int wrapWidth;
    private int line;
    private int column;

    private CandidateFinder(ClassifiedLines classified, InferenceOptions options) {
        this.classified = classified;
        this.lines = classified.lines();
        this.text = lines.text();
        this.rules = new OwnRules(options.rules(), lines, options.diagnostics());
        this.candidates = new Candidates(lines.count(), rules.names());
        this.options = options;
        this.wrapWidth = wrapWidth(lines);
        this.maxLabel = options.limits().maxLabelLength();
        this.scanner = new ShapeScanner(text, maxLabel, candidates::name);
        this.following = new FollowingText(classified);
    }

    /** Finds all candidates. */
    public static Candidates find(ClassifiedLines classified, InferenceOptions options) {
        CandidateFinder finder = new CandidateFinder(classified, options);
        for (int line = classified.frontMatterEnd(); line < finder.lines.count(); line++) {
            boolean answered = !options.rules().isEmpty() && !finder.lines.isBlank(line) && finder.askOwnRules(line);
            if (!answered && options.builtIn() && mayHoldLabel(classified.kind(line))) {
                finder.scan(line);
            }
        }
        return finder.candidates;
    }

    /** How wide the lines of a text are wrapped; longer than any line if they are not. */
    private static int wrapWidth(Lines lines) {
        int longest = 0;
        for (int line = 0; line < lines.count(); line++) {
            longest = Math.max(longest, lines.contentLength(line));
        }
        return longest <= WIDEST ? longest : 2 * longest;
    }

    private static boolean mayHoldLabel(LineKind kind) {
        return kind == LineKind.TEXT || kind == LineKind.HEADING || kind == LineKind.EVENT;
    }

    /** Asks the host's rules; gives back whether one has an opinion. */
    private boolean askOwnRules(int number) {
        Optional<OwnRules.Answer> answer = rules.ask(number);
        if (answer.isEmpty()) {
            return false;
        }
        line = number;
        LabelMatch match = answer.get().match();
        if (match.isVeto()) {
            candidates.veto(number);
        } else {
            addOwn(Candidates.OWN + answer.get().rule(), match);
        }
        return true;
    }

    private void addOwn(int shape, LabelMatch match) {
        int offset = lines.start(line);
        int end = lines.contentEnd(line);
        int start = Chars.skipUnseen(
                text, offset + match.label().start(), offset + match.label().end());
        int labelEnd = Chars.trimEnd(text, start, offset + match.label().end());
        int speech = Chars.skipBlanks(text, Math.min(end, offset + match.speechStart()), end);
        boolean alone = speech >= end;
        int timeStart = match.time().map(range -> offset + range.start()).orElse(-1);
        int timeEnd = match.time().map(range -> offset + range.end()).orElse(-1);
        NameForm form = NameForm.of(text, start, labelEnd);
        following.look(line, speech, alone);
        int flags = bit(form.isGeneric(), Candidate.GENERIC)
                | bit(form.words() == 1, Candidate.ONE_WORD)
                | bit(alone, Candidate.OWN_LINE)
                | bit(timeStart >= 0, Candidate.TIMED)
                | position()
                | following.flags();
        candidates.add(new Candidate(
                line,
                line,
                shape,
                shape << 24,
                start,
                labelEnd,
                speech,
                timeStart,
                timeEnd,
                candidates.name(Words.folded(text, start, labelEnd)),
                Math.max(form.score(), 0.5),
                form.casing(),
                flags,
                lines.column(line),
                following.start(),
                Optional.of(match)));
    }

    private void scan(int number) {
        line = number;
        column = lines.column(number);
        scanner.scan(lines.contentStart(number), lines.contentEnd(number), column, this::add);
    }

    private void add(int shape, int signature, PeeledLine peeled, Found found, LabelForm label) {
        NameForm form = label.form();
        if (classified.isCues() && LabelShapes.isBare(shape) && classified.isBoundary(line + 1)) {
            return;
        }
        boolean event = classified.kind(line) == LineKind.EVENT;
        if (event
                && (shape != LabelShapes.SQUARE_BRACKETS
                        || (classified.isCues() && !form.isGeneric())
                        || vocabulary.beginsEvent(text, found.labelStart(), found.labelStart() + label.nameLength()))) {
            return;
        }
        boolean titled = shape == LabelShapes.OWN_LINE && lastTitle() > line;
        int timeStart = found.timeStart() >= 0 ? found.timeStart() : peeled.hasTime() ? peeled.timeStart() : -1;
        int timeEnd = found.timeStart() >= 0 ? found.timeEnd() : peeled.timeEnd();
        int lastLine = line;
        int kindOfTime = 0;
        if (titled) {
            lastLine = lastTitle();
        } else if (shape == LabelShapes.OWN_LINE && timeStart < 0) {
            kindOfTime = timeBeside();
            if (kindOfTime == 2) {
                lastLine = line + 1;
                timeStart = lines.contentStart(lastLine);
                timeEnd = lines.contentEnd(lastLine);
            }
        }
        boolean alone = found.speechStart() >= lines.contentEnd(line);
        if (shape == 0 && !event) {
            addOverTwoLines(signature, peeled, found, alone);
        }
        int speechStart = lastLine > line ? lines.contentEnd(lastLine) : found.speechStart();
        following.look(lastLine, speechStart, alone);
        int flags = flags(form, found, peeled, alone, timeStart >= 0 || kindOfTime != 0) | following.flags();
        candidates.add(new Candidate(
                line,
                lastLine,
                titled ? Candidates.TITLED : shape,
                titled ? Candidates.TITLED : signature ^ kindOfTime << 29,
                found.labelStart(),
                titled ? lines.contentEnd(lastLine) : found.labelEnd(),
                speechStart,
                timeStart,
                timeEnd,
                label.name(),
                form.score(),
                form.casing(),
                flags,
                column,
                following.start(),
                Optional.empty()));
    }

    /** A label that began on the line above: {@code JO FRY, CHAIR OF THE JOINT COMMITTEE ON} / {@code RAIL: I rise}. */
    private void addOverTwoLines(int signature, PeeledLine peeled, Found found, boolean alone) {
        int above = line - 1;
        if (above < 0
                || hasColon(lines.contentStart(above), lines.contentEnd(above))
                || candidates.isVetoed(above)
                || classified.kind(above) != LineKind.TEXT
                || !classified.isBoundary(above - 1)
                || found.labelStart() != lines.contentStart(line)) {
            return;
        }
        int start = lines.contentStart(above);
        LabelForm label = LabelForm.of(text, start, found.labelEnd(), candidates::name);
        NameForm form = label.form();
        boolean cut = found.labelEnd() - start <= maxLabel
                && start + label.nameLength() < lines.contentEnd(above)
                && form.score() >= 0.75
                && !form.isSentence()
                && !Chars.endsSentence(text.charAt(lines.contentEnd(above) - 1));
        if (!cut) {
            return;
        }
        following.look(line, found.speechStart(), alone);
        int flags = (flags(form, found, peeled, alone, false) & ~Candidate.MID_SENTENCE)
                | Candidate.APART
                | following.flags();
        candidates.add(new Candidate(
                above,
                line,
                0,
                signature,
                start,
                found.labelEnd(),
                found.speechStart(),
                -1,
                -1,
                label.name(),
                form.score(),
                form.casing(),
                flags,
                lines.column(above),
                following.start(),
                Optional.empty()));
    }

    private boolean hasColon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isColon(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last line of the titles below, each behind a line of two dashes; the line itself if there are none. */
    private int lastTitle() {
        int last = line;
        while (last + 2 < lines.count()
                && last - line < MOST_TITLE_LINES
                && classified.kind(last + 1) == LineKind.DASHES
                && classified.kind(last + 2) == LineKind.TEXT
                && lines.contentLength(last + 2) <= LONGEST_TITLE) {
            last += 2;
        }
        return last;
    }

    /** 1 if a time stands alone on the line above, 2 if it stands alone on the line below, else 0. */
    private int timeBeside() {
        if (line > 0 && classified.kind(line - 1) == LineKind.TIME) {
            return 1;
        }
        return line + 1 < lines.count() && classified.kind(line + 1) == LineKind.TIME ? 2 : 0;
    }

    private int flags(NameForm form, Found found, PeeledLine peeled, boolean alone, boolean timed) {
        int flags = bit(form.isGeneric(), Candidate.GENERIC)
                | bit(form.isGroup(), Candidate.GROUP)
                | bit(form.isStop() || (alone && closesRecord(found)), Candidate.STOP)
                | bit(form.hasHonorific(), Candidate.HONORIFIC)
                | bit(form.hasRole(), Candidate.ROLE)
                | bit(form.isSentence(), Candidate.SENTENCE)
                | bit(form.lowerWords() > 0, Candidate.LOWER_WORDS)
                | bit(form.words() == 1, Candidate.ONE_WORD)
                | bit(found.isTight(), Candidate.TIGHT)
                | bit(found.isEmphasized(), Candidate.EMPHASIS)
                | bit(peeled.hasBullet(), Candidate.BULLET)
                | bit(classified.kind(line) == LineKind.HEADING, Candidate.HEADING)
                | bit(form.isBracketed(), Candidate.BRACKETED)
                | bit(peeled.isTagged(), Candidate.TAGGED)
                | bit(form.isWordy(), Candidate.WORDY)
                | bit(isQuestion(found), Candidate.QUESTION)
                | bit(isKnown(found), Candidate.KNOWN)
                | bit(hasColon(found.labelEnd(), found.speechStart()), Candidate.COLON)
                | bit(alone, Candidate.OWN_LINE)
                | bit(timed, Candidate.TIMED);
        return flags | position();
    }

    /** {@code THE END}. */
    private boolean closesRecord(Found found) {
        return vocabulary.closesRecord(text, found.labelStart(), found.labelEnd());
    }

    private boolean isKnown(Found found) {
        return !options.knownNames().isEmpty()
                && options.knownNames().contains(Words.folded(text, found.labelStart(), found.labelEnd()));
    }

    private boolean isQuestion(Found found) {
        return found.labelEnd() == found.labelStart() + 1 && text.charAt(found.labelStart()) == 'Q';
    }

    private int position() {
        if (classified.isBoundary(line - 1)) {
            return Candidate.APART;
        }
        char last = text.charAt(lines.contentEnd(line - 1) - 1);
        if (lines.contentLength(line - 1) * 10 < wrapWidth * 7) {
            return 0;
        }
        boolean ends = Chars.endsSentence(last)
                || Chars.isColon(last)
                || "\")]*_>\u201d\u2019-\u2013\u2014\u300d".indexOf(last) >= 0;
        return ends ? 0 : Candidate.MID_SENTENCE;
    }

    private static int bit(boolean on, int flag) {
        return on ? flag : 0;
    }
}
