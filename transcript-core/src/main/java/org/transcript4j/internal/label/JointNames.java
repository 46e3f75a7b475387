package org.transcript4j.internal.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.transcript4j.SpeakerLabel;

/**
 * Labels of several speakers: {@code Ana, Bo}, {@code DH/JHD}, {@code ANA + BO}. What the names are joined by says how much
 * must be known of them: a comma joins only people who speak elsewhere in the document, since a role may follow it.
 */
public final class JointNames {

    private static final Pattern PLUS = Pattern.compile("\\s*[+&]\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern COMMA = Pattern.compile(
            "\\s*,\\s*(?:(?:and|und|et|y|e)\\s+)?|\\s+(?:and|und|et|y|e)\\s+", Pattern.CASE_INSENSITIVE);

    private final Set<String> known = new HashSet<>();
    private final ToldSpeakers told;

    private JointNames(ToldSpeakers told) {
        this.told = told;
    }

    /** Knows the names of these labels, and which labels are shared for sure, by their text. */
    public static JointNames of(List<SpeakerLabel> labels, ToldSpeakers told) {
        JointNames joint = new JointNames(told);
        for (SpeakerLabel label : labels) {
            joint.known.add(fold(label.text()));
            if (label.role().isEmpty()) {
                joint.known.add(fold(label.name()));
            }
        }
        return joint;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether a label names several. */
    public boolean isJoint(SpeakerLabel label) {
        return !names(label).isEmpty();
    }

    /** The names in a label of several; empty if it names one. */
    public List<String> names(SpeakerLabel label) {
        List<String> sharing = told.sharing(label.text());
        if (!sharing.isEmpty()) {
            return sharing;
        }
        String text = label.text();
        if (label.note().isPresent()) {
            text = text.substring(0, NameForm.withoutNotes(text, 0, text.length()));
        }
        List<String> names = parts(text, PLUS);
        if (names.size() > 1 && wellFormed(names)) {
            return names;
        }
        names = parts(text, SLASH);
        if (names.size() > 1 && wellFormed(names) && (known(names) > 0 || initials(names))) {
            return names;
        }
        names = parts(text, COMMA);
        return names.size() > 1 && known(names) == names.size() ? names : List.of();
    }

    private static List<String> parts(String text, Pattern separator) {
        List<String> parts = new ArrayList<>();
        for (String part : separator.split(text, -1)) {
            if (part.isBlank()) {
                return List.of();
            }
            parts.add(part.strip());
        }
        return parts;
    }

    private int known(List<String> names) {
        int count = 0;
        for (String name : names) {
            count += known.contains(fold(name)) ? 1 : 0;
        }
        return count;
    }

    private static boolean wellFormed(List<String> names) {
        return names.stream().allMatch(name -> NameForm.of(name).score() >= 0.5);
    }

    private static boolean initials(List<String> names) {
        return names.stream().allMatch(name -> name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)));
    }
}
