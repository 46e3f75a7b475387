package org.transcript4j.internal.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.Transcript;
import org.transcript4j.internal.label.ToldSpeakers;
import org.transcript4j.internal.script.Script;
import org.transcript4j.rule.SpeakerResolver;

/** A record whose labels are read, before it is known which of them mean one speaker. */
public final class UnresolvedRecord {

    private final RecordHeader header;
    private final List<Draft> drafts;
    private final RegionLog regions;
    private final ToldSpeakers told;

    UnresolvedRecord(RecordHeader header, List<Draft> drafts, RegionLog regions) {
        this(header, drafts, regions, new ToldSpeakers());
    }

    UnresolvedRecord(RecordHeader header, List<Draft> drafts, RegionLog regions, ToldSpeakers told) {
        this.header = header;
        this.drafts = drafts;
        this.regions = regions;
        this.told = told;
    }

    /** What own rules and the format say of whom labels mean. */
    public ToldSpeakers told() {
        return told;
    }

    /** The roles of the stretches of the source. */
    public RegionLog regions() {
        return regions;
    }

    /** The same record, which was assembled from a script, in the source of the script; what the format says of it comes first. */
    public UnresolvedRecord inSource(Script script, RecordHeader formatHeader, RegionLog formatRegions) {
        return new UnresolvedRecord(
                formatHeader.or(header),
                new SourceMapping(script).map(drafts),
                SourceRegions.merge(script, regions, formatRegions),
                told);
    }

    /** The labels of the turns, each printed form once, in order of first appearance, without source. */
    public List<SpeakerLabel> distinctLabels() {
        return firstLabels().values().stream()
                .map(label -> label.withSource(Optional.empty()))
                .toList();
    }

    /** Where each of the distinct labels is printed first, by its text. */
    public Map<String, SourceSpan> firstSources() {
        Map<String, SourceSpan> sources = new HashMap<>();
        firstLabels().forEach((text, label) -> label.source().ifPresent(source -> sources.put(text, source)));
        return sources;
    }

    private Map<String, SpeakerLabel> firstLabels() {
        Map<String, SpeakerLabel> first = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft instanceof TurnDraft turn) {
                turn.label().ifPresent(label -> first.putIfAbsent(label.text(), label));
            }
        }
        return first;
    }

    /** The transcript, with the speakers that a resolver gives the labels. */
    public Transcript resolve(SpeakerResolver resolver) {
        Map<SpeakerLabel, List<Speaker>> resolved = resolver.resolve(distinctLabels());
        Map<String, List<Speaker>> speakers = new LinkedHashMap<>();
        resolved.forEach((label, who) -> speakers.put(label.text(), who));
        Transcript.Builder transcript =
                Transcript.builder().addAllSummary(header.summary()).putAllMetadata(header.metadata());
        for (Draft draft : drafts) {
            if (draft instanceof TurnDraft turn) {
                List<Speaker> who = turn.label()
                        .map(label -> speakers.getOrDefault(label.text(), List.of()))
                        .orElse(List.of());
                transcript.addEntries(turn.turn(who));
            } else if (draft instanceof Draft.Outside outside) {
                transcript.addEntries(outside.aside());
            }
        }
        header.title().ifPresent(transcript::title);
        header.startedAt().ifPresent(transcript::startedAt);
        return transcript.build();
    }
}
