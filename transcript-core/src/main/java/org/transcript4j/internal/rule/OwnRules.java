package org.transcript4j.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.transcript4j.SourceSpan;
import org.transcript4j.internal.text.LineCursor;
import org.transcript4j.internal.text.Lines;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LabelRuleException;
import org.transcript4j.rule.SpeakerLabelRule;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.DiagnosticCode;

/** Asks a host's rules about the lines of one text, in order; the first that answers wins. */
public final class OwnRules {

    /**
     * An answer.
     *
     * @param rule the number of the rule
     * @param match what it found
     */
    public record Answer(int rule, LabelMatch match) {}

    private final List<SpeakerLabelRule> rules;
    private final Lines lines;
    private final LineCursor cursor;
    private final Consumer<Diagnostic> diagnostics;

    /** Rules for the lines of a text. */
    public OwnRules(List<SpeakerLabelRule> rules, Lines lines, Consumer<Diagnostic> diagnostics) {
        this.rules = rules;
        this.lines = lines;
        this.cursor = new LineCursor(lines);
        this.diagnostics = diagnostics;
    }

    /** The names of the rules; several of one name are numbered. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (SpeakerLabelRule rule : rules) {
            String name = rule.name();
            int same = 1;
            while (names.contains(same == 1 ? name : name + " " + same)) {
                same++;
            }
            names.add(same == 1 ? name : name + " " + same);
        }
        return names;
    }

    /** What the first rule says that has an opinion on a line. */
    public Optional<Answer> ask(int line) {
        for (int i = 0; i < rules.size(); i++) {
            cursor.moveTo(line);
            Optional<LabelMatch> match = ask(rules.get(i), line);
            if (match.isPresent()) {
                check(rules.get(i), match.get(), line);
                return Optional.of(new Answer(i, match.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<LabelMatch> ask(SpeakerLabelRule rule, int line) {
        try {
            return rule instanceof PatternRule pattern
                    ? pattern.guarded(cursor)
                    : Objects.requireNonNull(rule.match(cursor), "null is no answer; no opinion is Optional.empty()");
        } catch (StepBudget.Exceeded e) {
            diagnostics.accept(new Diagnostic(
                    DiagnosticCode.RULE_BUDGET_EXCEEDED,
                    Diagnostic.Severity.WARNING,
                    "the rule \"" + rule.name() + "\" needed more than " + StepBudget.STEPS + " steps on line "
                            + (line + 1) + " and was taken for no match there",
                    SourceSpan.of(lines.start(line), lines.end(line))));
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new LabelRuleException(rule.name(), line + 1, "it threw " + e, e);
        }
    }

    private void check(SpeakerLabelRule rule, LabelMatch match, int line) {
        int shown = cursor.length();
        boolean inside = match.isVeto()
                || (match.label().end() <= shown
                        && match.speechStart() <= Math.max(shown, lines.end(line) - lines.start(line))
                        && match.role().map(range -> range.end() <= shown).orElse(true)
                        && match.note().map(range -> range.end() <= shown).orElse(true)
                        && match.time().map(range -> range.end() <= shown).orElse(true));
        if (!inside) {
            throw new LabelRuleException(
                    rule.name(), line + 1, "it answered " + match + ", and the line has " + shown + " characters");
        }
        boolean blank = !match.isVeto()
                && cursor.subSequence(match.label().start(), match.label().end())
                        .toString()
                        .isBlank();
        if (blank) {
            throw new LabelRuleException(rule.name(), line + 1, "it answered a blank label: " + match);
        }
    }
}
