package org.transcript4j.internal.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.identity.PersonName.Address;

/** One who was found behind printed forms. Compared by identity. */
final class Identity {

    private final PersonName name;
    private final Speaker.Kind kind;
    private final Optional<String> knownName;
    private final List<PrintedForm> forms = new ArrayList<>(2);
    private Address address = Address.ANY;

    private Identity(PersonName name, Speaker.Kind kind, Optional<String> knownName) {
        this.name = name;
        this.kind = kind;
        this.knownName = knownName;
    }

    static Identity of(PrintedForm form) {
        return new Identity(form.name(), form.kind(), Optional.empty());
    }

    static Identity known(String name) {
        PersonName words = new PersonName(PersonName.words(name), Address.ANY);
        return new Identity(words, Speaker.Kind.PERSON, Optional.of(name));
    }

    PersonName name() {
        return name;
    }

    /** What the forms of address say of the person, all together. */
    Address address() {
        return address;
    }

    /** Whether nothing in the forms of address keeps the two apart. */
    boolean agrees(Address other) {
        return address == Address.ANY || other == Address.ANY || address == other;
    }

    void add(PrintedForm form) {
        forms.add(form);
        if (address == Address.ANY) {
            address = form.name().address();
        }
    }

    /** The fullest form of the name: the one of most words, of these one with small letters, of these the first. */
    String displayName() {
        return knownName.orElseGet(() -> forms.stream()
                .filter(form -> form.name().surname().equals(name.surname()))
                .max(Comparator.<PrintedForm>comparingInt(
                                form -> form.name().words().size())
                        .thenComparingInt(form -> smallLetters(form.label().name()))
                        .thenComparingInt(form -> -form.place()))
                .map(form -> form.label().name())
                .orElse(name.key()));
    }

    private static int smallLetters(String form) {
        return form.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
    }

    Speaker speaker() {
        List<PrintedForm> ordered = forms.stream()
                .sorted(Comparator.comparingInt(PrintedForm::place))
                .toList();
        Speaker speaker = Speaker.of(displayName())
                .withId(ordered.get(0).id())
                .withKind(kind)
                .withLabels(ordered.stream().map(PrintedForm::text).distinct().toList());
        return ordered.stream()
                .map(PrintedForm::label)
                .map(SpeakerLabel::role)
                .flatMap(Optional::stream)
                .filter(role -> !name.hasInitials(role))
                .findFirst()
                .map(speaker::withRole)
                .orElse(speaker);
    }
}
