package org.transcript4j.examples.housestyle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;
import org.transcript4j.rule.SpeakerLabelRule;

/**
 * The labels of a radio archive: <code>{iv} text</code>, and <code>{iv, by phone} text</code> with a note.
 *
 * <p>Immutable and thread-safe, as a rule must be.
 */
final class BraceLabels implements SpeakerLabelRule {

    /** Bounded, so that a line of a megabyte costs no more than a short one. */
    private static final Pattern LABEL = Pattern.compile("\\{([^{},]{1,60})(?:, ([^{}]{1,60}))?\\} ?");

    @Override
    public Optional<LabelMatch> match(LineView line) {
        Matcher matcher = LABEL.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        LabelMatch label = LabelMatch.label(matcher.start(1), matcher.end(1), matcher.end());
        boolean hasNote = matcher.start(2) >= 0;
        return Optional.of(hasNote ? label.note(matcher.start(2), matcher.end(2)) : label);
    }

    @Override
    public String name() {
        return "labels in braces";
    }
}
