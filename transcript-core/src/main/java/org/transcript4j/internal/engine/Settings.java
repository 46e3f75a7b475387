package org.transcript4j.internal.engine;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.internal.identity.SpeakerIdentity;
import org.transcript4j.rule.SpeakerLabelRule;
import org.transcript4j.rule.SpeakerResolver;
import org.transcript4j.source.ParseLimits;

/**
 * All that a host may set, checked.
 *
 * @param rules own rules, in the order in which they are asked
 * @param builtInRules whether the built-in label shapes are looked for
 * @param knownSpeakers the further labels of known people by name
 * @param resolver what replaces the merging of labels
 * @param charset the charset of bytes; detected if empty
 * @param format the name of the format; detected if empty
 * @param limits what a parse takes on at the most
 * @param explain whether decisions are kept
 * @param joinRollingCaptions whether repeated caption lines are taken out
 */
public record Settings(
        List<SpeakerLabelRule> rules,
        boolean builtInRules,
        Map<String, List<String>> knownSpeakers,
        Optional<SpeakerResolver> resolver,
        Optional<Charset> charset,
        Optional<String> format,
        ParseLimits limits,
        boolean explain,
        boolean joinRollingCaptions) {

    /** Settings; the collections are copied. */
    public Settings {
        rules = List.copyOf(rules);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        knownSpeakers.forEach((name, labels) -> copy.put(name, List.copyOf(labels)));
        knownSpeakers = java.util.Collections.unmodifiableMap(copy);
        requireDistinctLabels(knownSpeakers);
    }

    private static void requireDistinctLabels(Map<String, List<String>> knownSpeakers) {
        Map<String, String> owners = new HashMap<>();
        knownSpeakers.forEach((name, labels) -> {
            claim(owners, name, name);
            labels.forEach(label -> claim(owners, label, name));
        });
    }

    private static void claim(Map<String, String> owners, String label, String name) {
        String owner = owners.put(SpeakerIdentity.key(label), name);
        if (owner != null && !owner.equals(name)) {
            throw new IllegalArgumentException(
                    "known speakers \"" + owner + "\" and \"" + name + "\" share the label \"" + label + "\"");
        }
    }
}
