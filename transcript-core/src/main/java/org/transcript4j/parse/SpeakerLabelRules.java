package org.transcript4j.parse;

import java.util.Optional;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.SpeakerLabelRule;

/** Ready-made {@link SpeakerLabelRule}s. */
public final class SpeakerLabelRules {

    private SpeakerLabelRules() {}

    /** One of the built-in label shapes by its name. */
    public static SpeakerLabelRule builtIn(String name) {
        return line -> Optional.<LabelMatch>empty();
    }
}
