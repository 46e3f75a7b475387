package org.transcript4j.internal.layout;

import java.util.Optional;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.internal.rule.OwnRules;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;
import org.transcript4j.rule.LabelMatch;

/** The candidates and vetoes that a host's own rules propose. */
final class OwnCandidates {

    private final Lines lines;
    private final String text;
    private final OwnRules rules;
    private final Candidates candidates;
    private final FollowingText following;
    private final Surroundings surroundings;

    OwnCandidates(ClassifiedLines classified, OwnRules rules, Candidates candidates) {
        this.lines = classified.lines();
        this.text = lines.text();
        this.rules = rules;
        this.candidates = candidates;
        this.following = new FollowingText(classified);
        this.surroundings = new Surroundings(classified);
    }

    /** Asks the rules about a line; gives back whether one has an opinion. */
    boolean ask(int line) {
        Optional<OwnRules.Answer> answer = rules.ask(line);
        if (answer.isEmpty()) {
            return false;
        }
        LabelMatch match = answer.get().match();
        if (match.isVeto()) {
            candidates.veto(line);
        } else {
            add(line, Candidates.OWN + answer.get().rule(), match);
        }
        return true;
    }

    private void add(int line, int shape, LabelMatch match) {
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
        int flags = Candidate.flag(form.isGeneric(), Candidate.GENERIC)
                | Candidate.flag(form.words() == 1, Candidate.ONE_WORD)
                | Candidate.flag(alone, Candidate.OWN_LINE)
                | Candidate.flag(timeStart >= 0, Candidate.TIMED)
                | surroundings.position(line)
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
}
