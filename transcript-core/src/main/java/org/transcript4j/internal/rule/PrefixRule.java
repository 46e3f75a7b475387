package org.transcript4j.internal.rule;

import java.util.Optional;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;
import org.transcript4j.rule.SpeakerLabelRule;

/**
 * A fixed beginning of lines that is a label.
 *
 * @param prefix what the lines begin with
 * @param speaker whom it means
 */
public record PrefixRule(String prefix, String speaker) implements SpeakerLabelRule {

    /** A rule; neither may be blank. */
    public PrefixRule {
        if (prefix.isBlank() || speaker.isBlank()) {
            throw new IllegalArgumentException("neither the prefix nor the speaker may be blank");
        }
        prefix = prefix.strip();
    }

    @Override
    public String name() {
        return "prefix " + prefix;
    }

    @Override
    public Optional<LabelMatch> match(LineView line) {
        int start = ShownText.skipBlanks(line, 0);
        int end = start + prefix.length();
        boolean found = end <= line.length()
                && ShownText.startsWith(line, start, prefix)
                && (end == line.length()
                        || Chars.isBlank(line.charAt(end))
                        || !Chars.isWordPart(prefix.charAt(prefix.length() - 1)));
        return found
                ? Optional.of(LabelMatch.label(start, end, ShownText.skipBlanks(line, end))
                        .name(speaker))
                : Optional.empty();
    }
}
