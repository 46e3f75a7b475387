package org.transcript4j.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;
import org.transcript4j.rule.SpeakerLabelRule;

/** A rule by a regular expression with named groups. Immutable and thread-safe. */
public final class PatternRule implements SpeakerLabelRule {

    private static final List<String> GROUPS = List.of("speaker", "role", "note", "time", "text");

    private final Pattern pattern;
    private final Set<String> groups;

    /**
     * A rule by a regular expression.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     * @throws IllegalArgumentException if it has no group "speaker"
     */
    public PatternRule(String regex) {
        pattern = Pattern.compile(regex);
        groups = groupsOf(regex);
        if (!groups.contains("speaker")) {
            throw new IllegalArgumentException("the pattern must have a group (?<speaker>...): " + regex);
        }
    }

    /** Java 17 has no list of a pattern's named groups: a pattern that also matches nothing is asked for each. */
    private static Set<String> groupsOf(String regex) {
        Matcher empty = Pattern.compile("|" + regex).matcher("");
        empty.find();
        Set<String> found = new HashSet<>(GROUPS);
        found.removeIf(group -> !isGroup(empty, group));
        return found;
    }

    private static boolean isGroup(Matcher matched, String group) {
        try {
            return matched.start(group) >= -1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return "pattern " + pattern.pattern();
    }

    /** What the pattern finds; nothing where it needs more steps than it may. */
    @Override
    public Optional<LabelMatch> match(LineView line) {
        try {
            return guarded(line);
        } catch (StepBudget.Exceeded e) {
            return Optional.empty();
        }
    }

    /** What the pattern finds. */
    Optional<LabelMatch> guarded(LineView line) {
        Matcher matcher = pattern.matcher(new StepBudget(line));
        if (!matcher.find() || matcher.start("speaker") < 0 || matcher.start("speaker") == matcher.end("speaker")) {
            return Optional.empty();
        }
        int speech = has(matcher, "text") ? matcher.start("text") : matcher.end();
        LabelMatch match = LabelMatch.label(matcher.start("speaker"), matcher.end("speaker"), speech);
        if (has(matcher, "role")) {
            match = match.role(matcher.start("role"), matcher.end("role"));
        }
        if (has(matcher, "note")) {
            match = match.note(matcher.start("note"), matcher.end("note"));
        }
        if (has(matcher, "time")) {
            match = match.time(matcher.start("time"), matcher.end("time"));
        }
        return Optional.of(match);
    }

    private boolean has(Matcher matcher, String group) {
        return groups.contains(group) && matcher.start(group) >= 0 && matcher.end(group) >= matcher.start(group);
    }
}
