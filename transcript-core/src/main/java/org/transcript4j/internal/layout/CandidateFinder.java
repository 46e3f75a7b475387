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

/** Second stage: gathers on all lines what may be a label, several on a line where shapes compete. */
public final class CandidateFinder {

    /** Beside 1 and 2, which stand for a time on the line above or below. */
    private static final int TITLE_BELOW = 3;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;
    private final Candidates candidates;
    private final ShapeScanner scanner;
    private final FollowingText following;
    private final Surroundings surroundings;
    private final Vocabulary vocabulary = Vocabulary.get();
    private final InferenceOptions options;
    private final int maxLabel;
    private int line;
    private int column;

    private CandidateFinder(ClassifiedLines classified, Candidates candidates, InferenceOptions options) {
        this.classified = classified;
        this.lines = classified.lines();
        this.text = lines.text();
        this.candidates = candidates;
        this.options = options;
        this.maxLabel = options.limits().maxLabelLength();
        this.scanner = new ShapeScanner(text, maxLabel, candidates::name);
        this.following = new FollowingText(classified);
        this.surroundings = new Surroundings(classified);
    }

    /** Finds all candidates. */
    public static Candidates find(ClassifiedLines classified, InferenceOptions options) {
        Lines lines = classified.lines();
        OwnRules rules = new OwnRules(options.rules(), lines, options.diagnostics());
        Candidates candidates = new Candidates(lines.count(), rules.names());
        OwnCandidates own = new OwnCandidates(classified, rules, candidates);
        CandidateFinder finder = new CandidateFinder(classified, candidates, options);
        boolean ask = !options.rules().isEmpty();
        for (int line = classified.frontMatterEnd(); line < lines.count(); line++) {
            boolean answered = ask && !lines.isBlank(line) && own.ask(line);
            if (!answered && options.builtIn() && mayHoldLabel(classified.kind(line))) {
                finder.scan(line);
            }
        }
        return candidates;
    }

    private static boolean isName(NameForm form) {
        return form.words() >= 2 && form.words() <= 4 && form.score() >= 0.75 && !form.hasRole();
    }

    private static boolean mayHoldLabel(LineKind kind) {
        return kind == LineKind.TEXT || kind == LineKind.HEADING || kind == LineKind.EVENT;
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
        boolean titled = shape == LabelShapes.OWN_LINE && surroundings.lastTitle(line) > line;
        int timeStart = found.timeStart() >= 0 ? found.timeStart() : peeled.hasTime() ? peeled.timeStart() : -1;
        int timeEnd = found.timeStart() >= 0 ? found.timeEnd() : peeled.timeEnd();
        int lastLine = line;
        int kindOfTime = 0;
        if (titled) {
            lastLine = surroundings.lastTitle(line);
        } else if (shape == LabelShapes.OWN_LINE && timeStart < 0) {
            kindOfTime = surroundings.timeBeside(line);
            if (kindOfTime == 2) {
                lastLine = line + 1;
                timeStart = lines.contentStart(lastLine);
                timeEnd = lines.contentEnd(lastLine);
            }
        }
        boolean alone = found.speechStart() >= lines.contentEnd(line);
        int below = kindOfTime;
        if (!titled
                && lastLine == line
                && shape == LabelShapes.OWN_LINE
                && isName(form)
                && surroundings.hasTitleBelow(line)) {
            lastLine = line + 1;
            below = TITLE_BELOW;
        }
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
                titled ? Candidates.TITLED : signature ^ below << 29,
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

    private int flags(NameForm form, Found found, PeeledLine peeled, boolean alone, boolean timed) {
        int flags = Candidate.flag(form.isGeneric(), Candidate.GENERIC)
                | Candidate.flag(form.isGroup(), Candidate.GROUP)
                | Candidate.flag(form.isStop() || (alone && closesRecord(found)), Candidate.STOP)
                | Candidate.flag(form.hasHonorific(), Candidate.HONORIFIC)
                | Candidate.flag(form.hasRole(), Candidate.ROLE)
                | Candidate.flag(form.isSentence(), Candidate.SENTENCE)
                | Candidate.flag(form.lowerWords() > 0, Candidate.LOWER_WORDS)
                | Candidate.flag(form.words() == 1, Candidate.ONE_WORD)
                | Candidate.flag(found.isTight(), Candidate.TIGHT)
                | Candidate.flag(found.isEmphasized(), Candidate.EMPHASIS)
                | Candidate.flag(peeled.hasBullet(), Candidate.BULLET)
                | Candidate.flag(classified.kind(line) == LineKind.HEADING, Candidate.HEADING)
                | Candidate.flag(form.isBracketed(), Candidate.BRACKETED)
                | Candidate.flag(peeled.isTagged(), Candidate.TAGGED)
                | Candidate.flag(form.isWordy(), Candidate.WORDY)
                | Candidate.flag(isQuestion(found), Candidate.QUESTION)
                | Candidate.flag(isKnown(found), Candidate.KNOWN)
                | Candidate.flag(hasColon(found.labelEnd(), found.speechStart()), Candidate.COLON)
                | Candidate.flag(alone, Candidate.OWN_LINE)
                | Candidate.flag(timed, Candidate.TIMED);
        return flags | surroundings.position(line);
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
}
