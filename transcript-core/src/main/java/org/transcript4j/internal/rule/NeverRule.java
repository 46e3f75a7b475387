package org.transcript4j.internal.rule;

import java.util.Locale;
import java.util.Optional;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.internal.text.Words;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;
import org.transcript4j.rule.SpeakerLabelRule;

/**
 * Words that are no label where lines begin with them, whatever their case.
 *
 * @param words the words
 */
public record NeverRule(String words) implements SpeakerLabelRule {

    /** A rule; the words must not be blank. */
    public NeverRule {
        if (words.isBlank()) {
            throw new IllegalArgumentException("the words must not be blank");
        }
        words = words.strip();
    }

    @Override
    public String name() {
        return "never " + words;
    }

    @Override
    public Optional<LabelMatch> match(LineView line) {
        int content = Chars.skipBlanks(line, 0, line.length());
        int word = content;
        while (word < line.length() && !Chars.isWordPart(line.charAt(word))) {
            word++;
        }
        return standAt(line, content) || standAt(line, word) ? Optional.of(LabelMatch.notALabel()) : Optional.empty();
    }

    private boolean standAt(LineView line, int start) {
        int end = start + words.length();
        return Words.matches(line, start, words.toLowerCase(Locale.ROOT))
                && (end == line.length()
                        || !Chars.isWordPart(line.charAt(end))
                        || !Chars.isWordPart(words.charAt(words.length() - 1)));
    }
}
