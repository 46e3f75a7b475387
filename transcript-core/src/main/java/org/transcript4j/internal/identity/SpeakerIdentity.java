package org.transcript4j.internal.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.label.JointNames;

/**
 * Decides which labels mean one speaker. Full names, surnames with or without a form of address, initials that were
 * introduced once, offices whose holder was named once, and variants of typography become one speaker; generic labels stay
 * what they are; a form that fits several people stays apart and is reported. Made for one document.
 */
public final class SpeakerIdentity {

    /**
     * Who the labels mean.
     *
     * @param speakers the speakers of each label
     * @param ambiguities what could not be decided
     */
    public record Resolution(Map<SpeakerLabel, List<Speaker>> speakers, List<Ambiguity> ambiguities) {}

    private final Map<String, Identity> byKey = new LinkedHashMap<>();
    private final Map<String, List<Identity>> bySurname = new HashMap<>();
    private final Map<String, List<Identity>> byAlias = new HashMap<>();
    private final Map<SpeakerLabel, List<Identity>> identities = new LinkedHashMap<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    private SpeakerIdentity(Map<String, List<String>> knownSpeakers) {
        knownSpeakers.forEach((name, labels) -> {
            known.put(key(name), name);
            labels.forEach(label -> known.put(key(label), name));
        });
    }

    private static String key(String name) {
        return String.join(" ", PersonName.words(name));
    }

    /** Resolves the labels of a document, given in order of first appearance. */
    public static Resolution resolve(
            List<SpeakerLabel> labels,
            Map<String, List<String>> knownSpeakers,
            Map<String, List<String>> jointSpeakers) {
        SpeakerIdentity identity = new SpeakerIdentity(knownSpeakers);
        JointNames joint = JointNames.of(labels, jointSpeakers);
        List<SpeakerLabel> shortForms = new ArrayList<>();
        for (SpeakerLabel label : labels) {
            if (joint.isJoint(label)) {
                continue;
            }
            if (!identity.register(label)) {
                shortForms.add(label);
            }
        }
        shortForms.forEach(identity::attach);
        for (SpeakerLabel label : labels) {
            if (joint.isJoint(label)) {
                identity.joinSpeakers(label, joint.names(label));
            }
        }
        return identity.resolution(labels);
    }

    /** Takes a label that stands for itself; gives back whether it does. */
    private boolean register(SpeakerLabel label) {
        String knownName = known.get(key(label.text()));
        if (knownName == null) {
            knownName = known.get(key(label.name()));
        }
        if (knownName != null) {
            String name = knownName;
            Identity identity = byKey.computeIfAbsent("known " + name, k -> Identity.known(name));
            add(label, identity);
            return true;
        }
        Identity fresh = Identity.of(label);
        if (fresh.kind() != Speaker.Kind.PERSON) {
            add(label, byKey.computeIfAbsent("label " + key(label.text()), k -> fresh));
            return true;
        }
        if (!fresh.name().isFull() || fresh.isOffice()) {
            return false;
        }
        add(label, byKey.computeIfAbsent(personKey(fresh.name()), k -> fresh));
        return true;
    }

    private static String personKey(PersonName name) {
        return "person " + name.key() + (name.address() == PersonName.Address.ANY ? "" : " ");
    }

    private void add(SpeakerLabel label, Identity identity) {
        boolean fresh = identity.isNew();
        identity.add(label);
        identities.put(label, List.of(identity));
        if (fresh) {
            bySurname
                    .computeIfAbsent(identity.name().surname(), s -> new ArrayList<>())
                    .add(identity);
        }
        label.role()
                .ifPresent(role -> byAlias.computeIfAbsent(key(role), r -> new ArrayList<>())
                        .add(identity));
        identity.initials()
                .ifPresent(initials -> byAlias.computeIfAbsent(key(initials), r -> new ArrayList<>())
                        .add(identity));
    }

    /** Finds the one whom a short form means: a surname, initials or an office. */
    private void attach(SpeakerLabel label) {
        PersonName name = PersonName.of(label);
        List<Identity> found = new ArrayList<>();
        for (Identity identity : bySurname.getOrDefault(name.surname(), List.of())) {
            if (name.key().equals(identity.name().key()) && name.agrees(identity.name())) {
                add(label, identity);
                return;
            }
            if (name.shortens(identity.name())) {
                found.add(identity);
            }
        }
        if (found.isEmpty() && label.honorific().isEmpty()) {
            byAlias.getOrDefault(key(label.text()), List.of()).stream()
                    .distinct()
                    .forEach(found::add);
        }
        if (found.size() == 1) {
            add(label, found.get(0));
            return;
        }
        if (found.size() > 1) {
            ambiguities.add(new Ambiguity(
                    label, found.stream().map(Identity::displayName).toList()));
        }
        add(label, Identity.of(label));
    }

    private void joinSpeakers(SpeakerLabel label, List<String> names) {
        List<Identity> together = new ArrayList<>();
        for (String name : names) {
            SpeakerLabel part = SpeakerLabel.of(name);
            Optional<SpeakerLabel> same = identities.keySet().stream()
                    .filter(other -> key(other.name()).equals(key(name))
                            || key(other.text()).equals(key(name)))
                    .findFirst();
            if (same.isEmpty() && !register(part)) {
                attach(part);
            }
            together.addAll(identities.getOrDefault(same.orElse(part), List.of()));
        }
        identities.put(label, together.stream().distinct().toList());
    }

    private Resolution resolution(List<SpeakerLabel> labels) {
        Map<String, Integer> ids = new HashMap<>();
        Map<Identity, Speaker> speakers = new HashMap<>();
        Map<SpeakerLabel, List<Speaker>> resolved = new LinkedHashMap<>();
        for (SpeakerLabel label : labels) {
            List<Speaker> who = new ArrayList<>();
            for (Identity identity : identities.getOrDefault(label, List.of())) {
                Speaker speaker = speakers.computeIfAbsent(identity, i -> i.speaker(ids));
                who.add(speaker);
            }
            resolved.put(label, who);
        }
        return new Resolution(resolved, List.copyOf(ambiguities));
    }
}
