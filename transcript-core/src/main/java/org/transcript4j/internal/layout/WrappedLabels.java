package org.transcript4j.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.internal.shape.LabelShapes;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.internal.text.Words;

/**
 * Labels of cues that are wrapped with their cue: {@code MARIA DEL} / {@code CARMEN: Good evening}. Cues are wrapped anywhere,
 * and speech stands above a label in its cue as well, so that both lines together are a candidate only if they come again, or
 * stand on one line elsewhere.
 */
final class WrappedLabels {

    private static final int LONGEST = 80;
    private static final int ABOUT_SPEECH =
            Candidate.TALK | Candidate.CODE | Candidate.NOTHING | Candidate.SENTENCES | Candidate.OWN_LINE;

    private final ClassifiedLines classified;
    private final Lines lines;
    private final String text;

    private WrappedLabels(ClassifiedLines classified) {
        this.classified = classified;
        this.lines = classified.lines();
        this.text = lines.text();
    }

    /** Finds the candidates over two lines, given those on one. */
    static List<Candidate> find(ClassifiedLines classified, Candidates candidates) {
        return new WrappedLabels(classified).find(candidates);
    }

    private List<Candidate> find(Candidates candidates) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> wrapped = new HashMap<>();
        List<Candidate> secondLines = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            if (candidate.shape() != LabelShapes.COLON || candidate.own().isPresent()) {
                continue;
            }
            names.putIfAbsent(folded(candidate.labelStart(), candidate), candidate.name());
            if (isBelowNamePart(candidate)) {
                secondLines.add(candidate);
                wrapped.merge(folded(lines.contentStart(candidate.line() - 1), candidate), 1, Integer::sum);
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : secondLines) {
            String whole = folded(lines.contentStart(candidate.line() - 1), candidate);
            if (names.containsKey(whole) || wrapped.getOrDefault(whole, 0) > 1) {
                int name = names.containsKey(whole) ? names.get(whole) : candidates.name(whole);
                found.add(overTwoLines(candidate, name));
            }
        }
        return found;
    }

    private String folded(int start, Candidate candidate) {
        return Words.folded(text, start, candidate.labelEnd());
    }

    /** Whether the line above opens the cue, and may be the beginning of the label. */
    private boolean isBelowNamePart(Candidate candidate) {
        int above = candidate.line() - 1;
        if (above < 0
                || classified.isBoundary(above)
                || !classified.isBoundary(above - 1)
                || candidate.labelStart() != lines.contentStart(candidate.line())) {
            return false;
        }
        int start = lines.contentStart(above);
        char last = text.charAt(lines.contentEnd(above) - 1);
        NameForm form = NameForm.of(text, start, candidate.labelEnd());
        return candidate.labelEnd() - start <= LONGEST
                && Chars.isWordPart(text.charAt(start))
                && !Chars.endsSentence(last)
                && !Chars.isColon(last)
                && form.score() >= 0.75
                && !form.isSentence();
    }

    private Candidate overTwoLines(Candidate second, int name) {
        int above = second.line() - 1;
        int start = lines.contentStart(above);
        NameForm form = NameForm.of(text, start, second.labelEnd());
        int flags = (second.flags() & ABOUT_SPEECH) | Candidate.APART;
        return new Candidate(
                above,
                second.line(),
                second.shape(),
                second.signature(),
                start,
                second.labelEnd(),
                second.speechStart(),
                -1,
                -1,
                name,
                form.score(),
                form.casing(),
                form.isGeneric() ? flags | Candidate.GENERIC : flags,
                lines.column(above),
                second.following(),
                Optional.empty());
    }
}
