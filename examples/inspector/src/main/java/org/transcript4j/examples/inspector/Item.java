package org.transcript4j.examples.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Entry;
import org.transcript4j.SourceSpan;
import org.transcript4j.SpeakerLabel;
import org.transcript4j.TimeSpan;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.source.Region;
import org.transcript4j.source.Region.Role;

/**
 * One thing in the list beside the source.
 *
 * @param kind {@code turn}, the kind of an aside, or what stands before the record
 * @param span where it is in the source
 * @param speakers the identifiers of those who speak, as {@link Share#ids} gives them; empty where it is no turn
 * @param label the label as printed, and where
 * @param time when
 * @param blocks what it says
 */
record Item(
        String kind,
        Optional<SourceSpan> span,
        List<String> speakers,
        Optional<SpeakerLabel> label,
        Optional<TimeSpan> time,
        List<Block> blocks) {

    /** Title, metadata and summary, then all entries in source order. */
    static List<Item> of(ParseResult result) {
        Transcript transcript = result.transcript();
        List<Item> items = new ArrayList<>();
        transcript.title().ifPresent(title -> items.add(front(result, Role.TITLE, List.of(title))));
        if (!transcript.metadata().isEmpty()) {
            List<String> fields = transcript.metadata().entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .toList();
            items.add(front(result, Role.METADATA, fields));
        }
        if (!transcript.summary().isEmpty()) {
            items.add(front(result, Role.SUMMARY, transcript.summary()));
        }
        transcript.entries().forEach(entry -> items.add(of(entry)));
        return items;
    }

    private static Item of(Entry entry) {
        if (entry instanceof Turn turn) {
            return new Item("turn", turn.source(), Share.ids(turn), turn.label(), turn.time(), turn.body());
        }
        Aside aside = (Aside) entry;
        return new Item(word(aside.kind()), aside.source(), List.of(), Optional.empty(), aside.time(), List.of(aside));
    }

    private static Item front(ParseResult result, Role role, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        paragraphs.forEach(text -> blocks.add(Aside.of(Aside.Kind.OTHER, text)));
        return new Item(
                word(role),
                firstStretch(result.regions(), role),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                blocks);
    }

    /** From the first region of a role to the last that only decoration and blanks part from it. */
    private static Optional<SourceSpan> firstStretch(List<Region> regions, Role role) {
        Optional<SourceSpan> stretch = Optional.empty();
        for (Region region : regions) {
            if (region.role() == role) {
                SourceSpan span = SourceSpan.of(region.start(), region.end());
                stretch = Optional.of(stretch.map(span::cover).orElse(span));
            } else if (stretch.isPresent() && region.role() != Role.BLANK && region.role() != Role.MARKUP) {
                break;
            }
        }
        return stretch;
    }

    /** A constant's name as the page shows it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
