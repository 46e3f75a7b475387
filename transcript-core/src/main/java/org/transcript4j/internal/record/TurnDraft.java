package org.transcript4j.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.SourceSpan;
import org.transcript4j.Speaker;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Turn;

/** A turn before its speakers are known. */
final class TurnDraft implements Draft {

    private final Optional<SpeakerLabel> label;
    private Optional<TimeSpan> time;
    private int start;
    private final List<Block> body = new ArrayList<>(2);
    private int end;

    TurnDraft(Optional<SpeakerLabel> label, Optional<TimeSpan> time, int start, int end) {
        this.label = label;
        this.time = time;
        this.start = start;
        this.end = end;
    }

    void add(Block block, int blockEnd) {
        body.add(block);
        end = Math.max(end, blockEnd);
    }

    /** Takes a stretch of the source in that belongs to the turn. */
    void include(SourceSpan span) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
    }

    /** The same turn in another source. */
    TurnDraft mapped(Function<SourceSpan, Optional<SourceSpan>> spans, UnaryOperator<Block> blocks) {
        Optional<SpeakerLabel> there = label.map(l -> l.withSource(l.source().flatMap(spans)));
        TurnDraft mapped = new TurnDraft(there, time, Integer.MAX_VALUE, 0);
        spans.apply(SourceSpan.of(start, end)).ifPresent(mapped::include);
        body.forEach(block -> mapped.body.add(blocks.apply(block)));
        return mapped;
    }

    void setTime(Optional<TimeSpan> newTime) {
        time = newTime;
    }

    /** Behind its last character in the source. */
    int end() {
        return end;
    }

    Optional<SpeakerLabel> label() {
        return label;
    }

    /** The turn; where nothing is said or happens in it, an aside that keeps its label, if it has one. */
    Optional<Draft> draft() {
        if (!body.isEmpty()) {
            return Optional.of(this);
        }
        return label.map(printed -> {
            Aside.Builder aside = Aside.builder().text(printed.text());
            printed.source().ifPresent(aside::source);
            time.ifPresent(aside::time);
            return new Draft.Outside(aside.build());
        });
    }

    Turn turn(List<Speaker> speakers) {
        Turn.Builder turn =
                Turn.builder().addAllSpeakers(speakers).label(label).time(time).addAllBody(body);
        return start <= end ? turn.source(SourceSpan.of(start, end)).build() : turn.build();
    }
}
