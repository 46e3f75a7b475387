package org.transcript4j.internal.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.identity.PersonName.Address;
import org.transcript4j.internal.label.JointNames;
import org.transcript4j.internal.label.LabelReader;
import org.transcript4j.internal.label.ToldSpeakers;
import org.transcript4j.internal.label.Vocabulary;

/**
 * Decides which labels mean one speaker. Full names, surnames with or without a form of address, initials that were
 * introduced once, offices whose holder was named once, and variants of typography become one speaker; generic labels stay
 * what they are; a form that fits several people stays apart and is reported. Made for one document.
 *
 * <p>People are found from the surest to the least sure form: known speakers and generic labels, full names, surnames with
 * a form of address, bare surnames and initials, offices. No step depends on the order of the labels.
 */
public final class SpeakerIdentity {

    private static final int MOST_NAMES = 5;

    /**
     * Who the labels mean.
     *
     * @param speakers the speakers of each label
     * @param ambiguities what could not be decided, in order of first appearance
     */
    public record Resolution(Map<SpeakerLabel, List<Speaker>> speakers, List<Ambiguity> ambiguities) {}

    /** Printed forms by what they share. */
    private static final class Groups extends LinkedHashMap<String, List<PrintedForm>> {

        private static final long serialVersionUID = 1L;

        void add(String key, PrintedForm form) {
            computeIfAbsent(key, k -> new ArrayList<>(1)).add(form);
        }
    }

    private record Doubt(PrintedForm form, Collection<Identity> fits) {}

    private final Map<String, PrintedForm> forms = new LinkedHashMap<>();
    private final Map<String, String> partTexts = new HashMap<>();
    private final Map<PrintedForm, Identity> identities = new HashMap<>();
    private final Map<String, Set<Identity>> bySurname = new HashMap<>();
    private final Groups aliases = new Groups();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final ToldSpeakers told;

    private SpeakerIdentity(Map<String, List<String>> knownSpeakers, ToldSpeakers told) {
        this.told = told;
        knownSpeakers.forEach((name, labels) -> {
            known.put(PersonName.key(name), name);
            labels.forEach(label -> known.put(PersonName.key(label), name));
        });
    }

    /** What two labels share that mean the same known speaker. */
    public static String key(String label) {
        return PersonName.key(label);
    }

    /** Resolves the labels of a document, given in order of first appearance. */
    public static Resolution resolve(
            List<SpeakerLabel> labels, Map<String, List<String>> knownSpeakers, ToldSpeakers told) {
        SpeakerIdentity identity = new SpeakerIdentity(knownSpeakers, told);
        JointNames joint = JointNames.of(labels, told);
        identity.gather(labels, joint);
        identity.identify();
        return identity.resolution(labels, joint);
    }

    /** Takes the labels apart; the names in a label of several count as forms where they are not printed alone. */
    private void gather(List<SpeakerLabel> labels, JointNames joint) {
        FormIds ids = new FormIds();
        LabelReader reader = new LabelReader();
        for (SpeakerLabel label : labels) {
            for (String name : joint.names(label)) {
                SpeakerLabel part = reader.read(name, 0, name.length()).withSource(Optional.empty());
                partTexts.put(name, part.text());
                if (!forms.containsKey(part.text())) {
                    add(PrintedForm.of(part, forms.size(), false, ids.next(part.text())));
                }
            }
            if (!joint.isJoint(label)) {
                PrintedForm part = forms.get(label.text());
                String id = part == null ? ids.next(label.text()) : part.id();
                int place = part == null ? forms.size() : part.place();
                PrintedForm form = PrintedForm.of(label, place, true, id);
                add(told.kind(label.text()).map(form::withKind).orElse(form));
            }
        }
    }

    private void add(PrintedForm form) {
        forms.put(form.text(), form);
        form.label().role().ifPresent(role -> aliases.add(PrintedForm.officeKey(role), form));
    }

    private void identify() {
        Map<String, Identity> fixed = new HashMap<>();
        Groups full = new Groups();
        Groups surnames = new Groups();
        Groups offices = new Groups();
        for (PrintedForm form : forms.values()) {
            Optional<String> name = knownName(form);
            if (name.isPresent()) {
                Identity identity = fixed.computeIfAbsent("known " + name.get(), k -> Identity.known(name.get()));
                settle(form, identity);
                index(identity);
            } else if (form.kind() != Speaker.Kind.PERSON) {
                settle(form, fixed.computeIfAbsent("label " + PersonName.key(form.text()), k -> Identity.of(form)));
            } else if (form.office()) {
                offices.add(PrintedForm.officeKey(form.label().name()), form);
            } else {
                (form.name().isFull() ? full : surnames).add(form.name().key(), form);
            }
        }
        moveSurnamesOfSeveralWords(full, surnames);
        identifyFullNames(full);
        surnames.forEach((key, group) -> identifySurname(group, bySurname.getOrDefault(key, Set.of())));
        offices.forEach(this::identifyOffice);
    }

    private Optional<String> knownName(PrintedForm form) {
        return Optional.ofNullable(known.get(PersonName.key(form.text())))
                .or(() -> Optional.ofNullable(
                        known.get(PersonName.key(form.label().name()))));
    }

    private void settle(PrintedForm form, Identity identity) {
        identity.add(form);
        identities.put(form, identity);
    }

    private Identity settleAll(List<PrintedForm> group, Identity identity) {
        group.forEach(form -> settle(form, identity));
        return identity;
    }

    /** {@code VON DER LEYEN} is a surname where {@code Ursula von der Leyen} speaks too. */
    private static void moveSurnamesOfSeveralWords(Groups full, Groups surnames) {
        Set<String> ends = new LinkedHashSet<>();
        full.values().forEach(group -> ends.addAll(particleEnds(group.get(0).name())));
        for (String end : ends) {
            List<PrintedForm> group = full.remove(end);
            if (group != null) {
                surnames.put(end, group);
            }
        }
    }

    /** The ends of a name that begin with a particle. */
    private static List<String> particleEnds(PersonName name) {
        List<String> ends = new ArrayList<>(1);
        for (int count = 2; count < Math.min(name.words().size(), 6); count++) {
            String end = name.lastWords(count);
            if (Vocabulary.get().isParticle(end, 0, end.indexOf(' '))) {
                ends.add(end);
            }
        }
        return ends;
    }

    private void index(Identity identity) {
        bySurname
                .computeIfAbsent(identity.name().surname(), s -> new LinkedHashSet<>())
                .add(identity);
        for (String end : particleEnds(identity.name())) {
            bySurname.computeIfAbsent(end, s -> new LinkedHashSet<>()).add(identity);
        }
    }

    /** One name is one person, unless a man and a woman are addressed by it; an initial in its middle may be left out. */
    private void identifyFullNames(Groups full) {
        Map<String, Set<String>> longer = new HashMap<>();
        full.forEach((key, group) -> group.get(0)
                .name()
                .withoutMiddleInitial()
                .ifPresent(shorter -> longer.computeIfAbsent(shorter, s -> new LinkedHashSet<>())
                        .add(key)));
        longer.forEach((shorter, keys) -> {
            List<PrintedForm> group = keys.size() == 1 ? full.remove(shorter) : null;
            if (group != null) {
                group.forEach(form -> full.add(keys.iterator().next(), form));
            }
        });
        Map<String, List<Identity>> people = new HashMap<>();
        full.forEach((key, group) -> people.put(key, identifyFullName(group)));
        longer.forEach((shorter, keys) -> {
            List<Identity> fits = new ArrayList<>();
            keys.forEach(key -> fits.addAll(people.getOrDefault(key, List.of())));
            full.getOrDefault(shorter, List.of()).forEach(form -> doubts.add(new Doubt(form, fits)));
        });
    }

    private List<Identity> identifyFullName(List<PrintedForm> group) {
        List<PrintedForm> men = addressed(group, Address.MAN);
        List<PrintedForm> women = addressed(group, Address.WOMAN);
        if (men.isEmpty() || women.isEmpty()) {
            Identity identity = settleAll(group, Identity.of(group.get(0)));
            index(identity);
            return List.of(identity);
        }
        List<Identity> both =
                List.of(settleAll(men, Identity.of(men.get(0))), settleAll(women, Identity.of(women.get(0))));
        both.forEach(this::index);
        leaveApart(addressed(group, Address.ANY), both);
        return both;
    }

    private static List<PrintedForm> addressed(List<PrintedForm> group, Address address) {
        return group.stream().filter(form -> form.name().address() == address).toList();
    }

    private void leaveApart(List<PrintedForm> group, Collection<Identity> fits) {
        if (!group.isEmpty()) {
            settleAll(group, Identity.of(group.get(0)));
            group.forEach(form -> doubts.add(new Doubt(form, fits)));
        }
    }

    /** A surname means the one who has it; with a form of address, the one who can be addressed so. */
    private void identifySurname(List<PrintedForm> group, Set<Identity> people) {
        List<PrintedForm> men = addressed(group, Address.MAN);
        List<PrintedForm> women = addressed(group, Address.WOMAN);
        boolean both = !men.isEmpty() && !women.isEmpty();
        Set<Identity> all = new LinkedHashSet<>(people);
        for (List<PrintedForm> forms : List.of(men, women)) {
            if (!forms.isEmpty()) {
                Address address = forms.get(0).name().address();
                List<Identity> fits =
                        people.stream().filter(person -> person.agrees(address)).toList();
                if (fits.isEmpty()) {
                    all.add(settleAll(forms, Identity.of(forms.get(0))));
                } else if (fits.size() == 1 && !(both && fits.get(0).address() == Address.ANY)) {
                    settleAll(forms, fits.get(0));
                } else {
                    leaveApart(forms, fits);
                    all.add(identities.get(forms.get(0)));
                }
            }
        }
        identifyBareSurname(addressed(group, Address.ANY), all);
    }

    private void identifyBareSurname(List<PrintedForm> group, Set<Identity> people) {
        if (group.isEmpty()) {
            return;
        }
        Collection<Identity> fits = people;
        if (fits.isEmpty()
                && group.stream().allMatch(form -> form.label().honorific().isEmpty())) {
            fits = aliased(group.get(0).name().key());
        }
        attach(group, fits);
    }

    private void identifyOffice(String key, List<PrintedForm> group) {
        attach(group, aliased(key));
    }

    private Set<Identity> aliased(String key) {
        Set<Identity> people = new LinkedHashSet<>();
        for (PrintedForm form : aliases.getOrDefault(key, List.of())) {
            Identity identity = identities.get(form);
            if (identity != null) {
                people.add(identity);
            }
        }
        return people;
    }

    private void attach(List<PrintedForm> group, Collection<Identity> fits) {
        if (fits.isEmpty()) {
            settleAll(group, Identity.of(group.get(0)));
        } else if (fits.size() == 1) {
            settleAll(group, fits.iterator().next());
        } else {
            leaveApart(group, fits);
        }
    }

    private Resolution resolution(List<SpeakerLabel> labels, JointNames joint) {
        Map<Identity, Speaker> speakers = new HashMap<>();
        Map<SpeakerLabel, List<Speaker>> resolved = new LinkedHashMap<>();
        for (SpeakerLabel label : labels) {
            Stream<String> texts =
                    joint.isJoint(label) ? joint.names(label).stream().map(partTexts::get) : Stream.of(label.text());
            resolved.put(
                    label,
                    texts.map(forms::get)
                            .map(identities::get)
                            .distinct()
                            .map(identity -> speakers.computeIfAbsent(identity, Identity::speaker))
                            .toList());
        }
        return new Resolution(resolved, ambiguities());
    }

    private List<Ambiguity> ambiguities() {
        IdentityHashMap<Collection<Identity>, List<String>> names = new IdentityHashMap<>();
        return doubts.stream()
                .filter(doubt -> doubt.form().printed())
                .sorted(Comparator.comparingInt(doubt -> doubt.form().place()))
                .map(doubt -> new Ambiguity(
                        doubt.form().label(), names.computeIfAbsent(doubt.fits(), SpeakerIdentity::names)))
                .toList();
    }

    private static List<String> names(Collection<Identity> people) {
        return people.stream().limit(MOST_NAMES).map(Identity::displayName).toList();
    }
}
