package org.transcript4j.internal.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.internal.label.NameForm;
import org.transcript4j.rule.SpeakerResolver;

/** Gives labels of one name one speaker. */
public final class DefaultSpeakerResolver implements SpeakerResolver {

    @Override
    public Map<SpeakerLabel, List<Speaker>> resolve(List<SpeakerLabel> distinctLabels) {
        Map<String, List<SpeakerLabel>> byName = new LinkedHashMap<>();
        for (SpeakerLabel label : distinctLabels) {
            byName.computeIfAbsent(label.name().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                    .add(label);
        }
        Map<String, Integer> ids = new HashMap<>();
        Map<SpeakerLabel, List<Speaker>> speakers = new LinkedHashMap<>();
        for (List<SpeakerLabel> labels : byName.values()) {
            SpeakerLabel first = labels.get(0);
            Speaker speaker = Speaker.of(first.text());
            int number = ids.merge(speaker.id(), 1, Integer::sum);
            if (number > 1) {
                speaker = speaker.withId(speaker.id() + "-" + number);
            }
            NameForm form = new NameForm();
            form.look(first.name(), 0, first.name().length());
            Speaker.Kind kind =
                    form.isGeneric() ? Speaker.Kind.GENERIC : form.isGroup() ? Speaker.Kind.GROUP : Speaker.Kind.PERSON;
            Speaker named = speaker.withName(first.name())
                    .withKind(kind)
                    .withLabels(
                            labels.stream().map(SpeakerLabel::text).distinct().toList());
            Speaker full = first.role().map(named::withRole).orElse(named);
            labels.forEach(label -> speakers.put(label, List.of(full)));
        }
        return speakers;
    }
}
