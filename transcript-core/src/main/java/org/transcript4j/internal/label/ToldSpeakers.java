package org.transcript4j.internal.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.Speaker;

/** What own rules and formats say of whom labels mean, by the text of the label. For one document. */
public final class ToldSpeakers {

    private final Map<String, List<String>> sharing = new HashMap<>();
    private final Map<String, Speaker.Kind> kinds = new HashMap<>();

    /** Says who share a label; an empty list says nothing. */
    public void share(String label, List<String> names) {
        if (!names.isEmpty()) {
            sharing.put(label, names);
        }
    }

    /** Says what stands behind a label. */
    public void kind(String label, Speaker.Kind kind) {
        kinds.put(label, kind);
    }

    /** The names of those who share a label; empty where nobody says so. */
    public List<String> sharing(String label) {
        return sharing.getOrDefault(label, List.of());
    }

    /** What stands behind a label; empty where nobody says so. */
    public Optional<Speaker.Kind> kind(String label) {
        return Optional.ofNullable(kinds.get(label));
    }
}
