package org.transcript4j.parse;

import java.util.List;
import org.transcript4j.internal.rule.NeverRule;
import org.transcript4j.internal.rule.PatternRule;
import org.transcript4j.internal.rule.PrefixRule;
import org.transcript4j.internal.shape.LabelShape;
import org.transcript4j.internal.shape.LabelShapes;
import org.transcript4j.rule.SpeakerLabelRule;

/**
 * Ready-made {@link SpeakerLabelRule}s, to be added with {@link TranscriptParser.Builder#labelRule}.
 *
 * <pre>{@code
 * TranscriptParser parser = TranscriptParser.builder()
 *         .labelRule(SpeakerLabelRules.pattern("^~(?<speaker>\\w+)~ (?<text>.*)$"))
 *         .labelRule(SpeakerLabelRules.prefix("Q.", "Questioner"))
 *         .labelRule(SpeakerLabelRules.never("Moral"))
 *         .build();
 * }</pre>
 *
 * <p>All are immutable and thread-safe.
 */
public final class SpeakerLabelRules {

    private SpeakerLabelRules() {}

    /**
     * A rule by a regular expression, looked for with {@code find()} in what {@link org.transcript4j.rule.LineView} shows of
     * a line. The group {@code speaker} is the label; {@code role}, {@code note} and {@code time} name further parts, and
     * {@code text} is where speech begins: without it, behind the match. A match is final. On a line where the expression
     * needs more than 50,000 steps it matches nothing, and the parse says so in a diagnostic.
     *
     * @throws java.util.regex.PatternSyntaxException if it is no regular expression
     * @throws IllegalArgumentException if it has no group {@code speaker}
     */
    public static SpeakerLabelRule pattern(String regex) {
        return new PatternRule(regex);
    }

    /**
     * Lines that begin with {@code prefix}, behind their indent, are said by {@code speaker}. A match is final.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public static SpeakerLabelRule prefix(String prefix, String speaker) {
        return new PrefixRule(prefix, speaker);
    }

    /**
     * Lines that begin with these words, in any case and behind signs such as bullets, carry no label.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public static SpeakerLabelRule never(String words) {
        return new NeverRule(words);
    }

    /**
     * A built-in label shape by its name, one of {@link #builtInNames()}. What it finds are candidates: the document decides
     * on them. Meant for parsers with {@link TranscriptParser.Builder#builtInRules builtInRules(false)}.
     *
     * @throws IllegalArgumentException if no shape has this name
     */
    public static SpeakerLabelRule builtIn(String name) {
        return LabelShapes.all().get(LabelShapes.number(name));
    }

    /** The names of all built-in label shapes. */
    public static List<String> builtInNames() {
        return LabelShapes.all().stream().map(LabelShape::name).toList();
    }
}
