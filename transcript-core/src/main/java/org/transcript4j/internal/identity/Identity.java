package org.transcript4j.internal.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.label.NameForm;

/** One who was found behind labels. Compared by identity. */
final class Identity {

    private final PersonName name;
    private final Speaker.Kind kind;
    private final Optional<String> knownName;
    private final boolean office;
    private final List<SpeakerLabel> labels = new ArrayList<>();

    private Identity(PersonName name, Speaker.Kind kind, Optional<String> knownName, boolean office) {
        this.name = name;
        this.kind = kind;
        this.knownName = knownName;
        this.office = office;
    }

    static Identity of(SpeakerLabel label) {
        NameForm form = new NameForm();
        form.look(label.name(), 0, label.name().length());
        Speaker.Kind kind = form.isGroup()
                ? Speaker.Kind.GROUP
                : form.isGeneric() && label.honorific().isEmpty() ? Speaker.Kind.GENERIC : Speaker.Kind.PERSON;
        boolean office = form.hasRole() && label.role().isEmpty();
        return new Identity(PersonName.of(label), kind, Optional.empty(), office);
    }

    static Identity known(String name) {
        return new Identity(
                new PersonName(PersonName.words(name), PersonName.Address.ANY),
                Speaker.Kind.PERSON,
                Optional.of(name),
                false);
    }

    /** Whether the label is an office and names no person. */
    boolean isOffice() {
        return office;
    }

    PersonName name() {
        return name;
    }

    Speaker.Kind kind() {
        return kind;
    }

    boolean isNew() {
        return labels.isEmpty();
    }

    void add(SpeakerLabel label) {
        labels.add(label);
    }

    /** Initials that a label introduced in brackets: {@code Jeremy Rubin (JR)}. */
    Optional<String> initials() {
        return labels.get(labels.size() - 1).role().filter(name::hasInitials);
    }

    String displayName() {
        return knownName.orElseGet(() -> labels.stream()
                .filter(label -> PersonName.of(label).surname().equals(name.surname()))
                .map(SpeakerLabel::name)
                .max(Comparator.comparingInt(
                                (String form) -> PersonName.words(form).size())
                        .thenComparingInt(Identity::smallLetters)
                        .thenComparing(Comparator.comparingInt(this::place).reversed()))
                .orElse(name.key()));
    }

    private static int smallLetters(String form) {
        return form.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
    }

    private int place(String form) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).name().equals(form)) {
                return i;
            }
        }
        return labels.size();
    }

    /** The speaker, with an id that no other in {@code ids} has. */
    Speaker speaker(Map<String, Integer> ids) {
        Speaker named = Speaker.of(labels.get(0).text());
        int number = ids.merge(named.id(), 1, Integer::sum);
        String id = number == 1 ? named.id() : named.id() + "-" + number;
        Speaker speaker = named.withId(id)
                .withName(displayName())
                .withKind(kind)
                .withLabels(labels.stream().map(SpeakerLabel::text).distinct().toList());
        return labels.stream()
                .flatMap(label -> label.role().stream())
                .filter(role -> !name.hasInitials(role))
                .findFirst()
                .map(speaker::withRole)
                .orElse(speaker);
    }
}
