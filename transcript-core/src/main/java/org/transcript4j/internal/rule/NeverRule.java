package org.transcript4j.internal.rule;

import java.util.Locale;
import java.util.Optional;
import org.transcript4j.internal.text.Chars;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;
import org.transcript4j.rule.SpeakerLabelRule;

/** Words that are no label where lines begin with them, whatever their case. */
public final class NeverRule implements SpeakerLabelRule {

    private final String words;
    private final String folded;

    /**
     * A rule.
     *
     * @param words the words
     * @throws IllegalArgumentException if they are blank
     */
    public NeverRule(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("the words must not be blank");
        }
        this.words = words.strip();
        this.folded = this.words.toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return "never " + words;
    }

    @Override
    public Optional<LabelMatch> match(LineView line) {
        int content = ShownText.skipBlanks(line, 0);
        int word = content;
        while (word < line.length() && !Chars.isWordPart(line.charAt(word))) {
            word++;
        }
        return standAt(line, content) || standAt(line, word) ? Optional.of(LabelMatch.notALabel()) : Optional.empty();
    }

    private boolean standAt(LineView line, int start) {
        int end = start + folded.length();
        return ShownText.startsWithFolded(line, start, folded)
                && (end == line.length()
                        || !Chars.isWordPart(line.charAt(end))
                        || !Chars.isWordPart(folded.charAt(folded.length() - 1)));
    }
}
