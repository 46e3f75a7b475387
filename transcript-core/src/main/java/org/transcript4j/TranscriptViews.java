package org.transcript4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a transcript derives from its entries. */
final class TranscriptViews {

    private TranscriptViews() {}

    static List<Speaker> speakers(List<Entry> entries) {
        Set<Speaker> speakers = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Turn turn) {
                speakers.addAll(turn.speakers());
            }
        }
        return List.copyOf(speakers);
    }

    static void requireDistinctIds(List<Entry> entries) {
        Map<String, Speaker> byId = new HashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Turn turn) {
                for (Speaker speaker : turn.speakers()) {
                    Speaker other = byId.putIfAbsent(speaker.id(), speaker);
                    if (other != null && other != speaker && !other.equals(speaker)) {
                        throw new IllegalArgumentException(
                                "entries have two different speakers with the id " + speaker.id());
                    }
                }
            }
        }
    }

    static List<Entry> mergeAdjacentTurns(List<Entry> entries) {
        List<Entry> merged = new ArrayList<>(entries.size());
        List<Turn> run = new ArrayList<>();
        for (Entry entry : entries) {
            if (!run.isEmpty() && !continues(run.get(0), entry)) {
                merged.add(join(run));
                run.clear();
            }
            if (entry instanceof Turn turn) {
                run.add(turn);
            } else {
                merged.add(entry);
            }
        }
        if (!run.isEmpty()) {
            merged.add(join(run));
        }
        return merged;
    }

    private static boolean continues(Turn first, Entry entry) {
        return entry instanceof Turn turn
                && !turn.speakers().isEmpty()
                && turn.speakers().equals(first.speakers());
    }

    private static Turn join(List<Turn> run) {
        Turn first = run.get(0);
        if (run.size() == 1) {
            return first;
        }
        Turn.Builder joined = Turn.builder().addAllSpeakers(first.speakers()).label(first.label());
        Optional<TimeSpan> time = first.time();
        Optional<SourceSpan> source = first.source();
        for (Turn turn : run) {
            joined.addAllBody(turn.body());
            time = lastEnd(time, turn.time());
            source = cover(source, turn.source());
        }
        joined.time(time);
        source.ifPresent(joined::source);
        return joined.build();
    }

    private static Optional<TimeSpan> lastEnd(Optional<TimeSpan> time, Optional<TimeSpan> next) {
        if (time.isEmpty()) {
            return next;
        }
        return next.flatMap(TimeSpan::end).map(time.get()::withEnd).or(() -> time);
    }

    private static Optional<SourceSpan> cover(Optional<SourceSpan> source, Optional<SourceSpan> next) {
        if (source.isEmpty()) {
            return next;
        }
        return next.map(source.get()::cover).or(() -> source);
    }

    static List<Entry> withoutSource(List<Entry> entries) {
        List<Entry> copies = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            copies.add(entry instanceof Turn turn ? withoutSource(turn) : withoutSource((Aside) entry));
        }
        return copies;
    }

    private static Turn withoutSource(Turn turn) {
        List<Block> body = new ArrayList<>(turn.body().size());
        for (Block block : turn.body()) {
            body.add(
                    block instanceof Paragraph paragraph
                            ? paragraph.withSource(List.of())
                            : withoutSource((Aside) block));
        }
        return turn.withLabel(turn.label().map(label -> label.withSource(Optional.empty())))
                .withBody(body)
                .withSource(Optional.empty());
    }

    private static Aside withoutSource(Aside aside) {
        return aside.withSource(Optional.empty());
    }
}
