package org.transcript4j.rule;

import java.util.Optional;

/**
 * Recognises one shape of speaker label on one line of text.
 *
 * <p>Own rules are asked before the built-in ones, in the order in which they were added; the first that answers wins, and
 * the others are not asked. A rule looks at one line (and, where it wants to, at its neighbours) and either has no opinion,
 * finds a label, proposes a {@linkplain LabelMatch#asCandidate() candidate} that the document decides on, or
 * {@linkplain LabelMatch#notALabel() forbids} that the line is read as a label:
 *
 * <pre>{@code
 * SpeakerLabelRule tildes = line -> {
 *     int end = line.toString().indexOf('~', 1);
 *     return line.length() > 0 && line.charAt(0) == '~' && end > 1
 *             ? Optional.of(LabelMatch.label(1, end, end + 1))
 *             : Optional.empty();
 * };
 * assert tildes.match(LineView.of("~ana~ hello")).isPresent();
 * }</pre>
 *
 * <p>Lines of plain text and of caption cues are shown to the same rules. A parser calls its rules from every thread that
 * parses: a rule must be thread-safe, which one without state is. An exception that a rule throws ends the parse with a
 * {@link LabelRuleException} that names the rule and the line.
 */
@FunctionalInterface
public interface SpeakerLabelRule {

    /**
     * Looks at one line.
     *
     * @param line the line, valid during this call alone
     * @return what the rule found; empty where it has no opinion
     */
    Optional<LabelMatch> match(LineView line);

    /** What decisions and errors call this rule; {@code "own rule"} by default. */
    default String name() {
        return "own rule";
    }
}
