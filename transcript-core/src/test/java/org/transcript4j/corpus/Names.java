package org.transcript4j.corpus;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Turn;

/** Whether a turn's speaker is the one of the gold: letters and digits decide, in any case and width. */
final class Names {

    private static final Pattern TRAILING_BRACKETS = Pattern.compile("(?:\\s*+[(\\[（【][^(\\[（【]*?[)\\]）】])+\\s*+$");

    private Names() {}

    /** Every form under which the gold may name the speaker of a turn; empty if nobody is named. */
    static Set<String> of(Turn turn) {
        Set<String> forms = new HashSet<>();
        turn.label().ifPresent(label -> addForms(label, forms));
        if (turn.speakers().size() == 1) {
            forms.add(turn.speakers().get(0).name());
        } else if (turn.label().isEmpty()) {
            forms.add(turn.speakers().stream().map(Speaker::name).collect(Collectors.joining(" ")));
        }
        return forms.stream().filter(form -> !form.isBlank()).map(Names::folded).collect(Collectors.toSet());
    }

    /** Whether one of these forms is the gold's name, with or without the brackets behind it. */
    static boolean contain(Set<String> forms, String gold) {
        String bare = withoutBrackets(gold);
        return forms.contains(folded(gold)) || (!bare.isBlank() && forms.contains(folded(bare)));
    }

    private static void addForms(SpeakerLabel label, Set<String> forms) {
        String name = label.name();
        String honorific = label.honorific().orElse("");
        String role = label.role().orElse("");
        forms.addAll(List.of(
                label.text(),
                name,
                withoutBrackets(label.text()),
                name + role,
                honorific + name,
                honorific + name + role,
                role + name));
    }

    /** Without the brackets that end it: {@code Dr. Fry (SPD)}, but not {@code [10:30] Fry}. */
    private static String withoutBrackets(String name) {
        return TRAILING_BRACKETS.matcher(name).replaceAll("");
    }

    private static String folded(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String folded = wide.toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Letters::isLetterOrNumber)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return folded.isEmpty() ? "?" : folded;
    }
}
