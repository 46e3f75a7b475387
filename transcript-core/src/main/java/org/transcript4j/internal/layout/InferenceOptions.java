package org.transcript4j.internal.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.transcript4j.rule.SpeakerLabelRule;
import org.transcript4j.source.Diagnostic;
import org.transcript4j.source.ParseLimits;

/**
 * What a host says about labels.
 *
 * @param limits what a parse takes on at the most
 * @param rules own rules, in the order in which they are asked
 * @param builtIn whether the built-in shapes are looked for
 * @param knownNames all labels of known speakers, in lower case
 * @param diagnostics takes what rules give rise to
 */
public record InferenceOptions(
        ParseLimits limits,
        List<SpeakerLabelRule> rules,
        boolean builtIn,
        Set<String> knownNames,
        Consumer<Diagnostic> diagnostics) {

    /** All labels of these speakers, in lower case. */
    public static Set<String> labelsOf(Map<String, List<String>> knownSpeakers) {
        Set<String> labels = new HashSet<>();
        knownSpeakers.forEach((name, others) -> {
            labels.add(name.toLowerCase(Locale.ROOT));
            others.forEach(other -> labels.add(other.toLowerCase(Locale.ROOT)));
        });
        return labels;
    }
}
