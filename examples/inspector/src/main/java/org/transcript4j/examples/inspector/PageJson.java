package org.transcript4j.examples.inspector;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.Aside;
import org.transcript4j.Block;
import org.transcript4j.Paragraph;
import org.transcript4j.SourceSpan;
import org.transcript4j.TimeSpan;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.source.LabelDecision;
import org.transcript4j.source.LabelDecision.Evidence;
import org.transcript4j.source.Region;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the page's script draws, as JSON. Offsets are 0-based and count UTF-16 code units; times are seconds. */
final class PageJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private final ParseResult result;
    private final Map<String, Share> shares;
    private final JsonGenerator json;

    /** The same few reasons come again and again: each is written once, and known by its number. */
    private final Map<Why, Integer> whyNumbers = new LinkedHashMap<>();

    /** Why a label was accepted, by where it stands, so that a turn finds its own. */
    private final Map<Integer, Integer> whyAccepted = new HashMap<>();

    private PageJson(ParseResult result, Map<String, Share> shares, JsonGenerator json) {
        this.result = result;
        this.shares = shares;
        this.json = json;
    }

    /** The JSON, fit for a script element. */
    static String of(ParseResult result, Map<String, Share> shares) {
        StringWriter out = new StringWriter(result.source().length() * 3);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new PageJson(result, shares, json).write();
        }
        return out.toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("source", result.source());
        writeRegions();
        writeSpeakers();
        writeRejected();
        writeWhys();
        json.writeArrayPropertyStart("items");
        Item.of(result).forEach(this::writeItem);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The roles by number, then start and role of each region in one flat list. */
    private void writeRegions() {
        List<Region.Role> roles = List.of(Region.Role.values());
        json.writeArrayPropertyStart("roles");
        roles.forEach(role -> json.writeString(Item.word(role)));
        json.writeEndArray();
        json.writeArrayPropertyStart("regions");
        for (Region region : result.regions()) {
            json.writeNumber(region.start());
            json.writeNumber(roles.indexOf(region.role()));
        }
        json.writeEndArray();
    }

    private void writeSpeakers() {
        json.writeArrayPropertyStart("speakers");
        for (Share share : shares.values()) {
            json.writeStartObject();
            json.writeStringProperty("name", share.name());
            json.writeStringProperty("colour", share.colour());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Where each rejected candidate stands, and the number of its why. */
    private void writeRejected() {
        json.writeArrayPropertyStart("rejected");
        for (LabelDecision decision : result.decisions()) {
            int why = number(Why.of(decision));
            if (decision.accepted()) {
                whyAccepted.put(decision.span().start(), why);
            } else {
                json.writeStartObject();
                writeSpan("span", decision.span());
                json.writeNumberProperty("why", why);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private int number(Why why) {
        Integer known = whyNumbers.putIfAbsent(why, whyNumbers.size());
        return known == null ? whyNumbers.size() - 1 : known;
    }

    private void writeWhys() {
        json.writeArrayPropertyStart("whys");
        for (Why why : whyNumbers.keySet()) {
            json.writeStartObject();
            json.writeStringProperty("rule", why.rule());
            json.writeNumberProperty("percent", why.percent());
            json.writeArrayPropertyStart("evidence");
            why.evidence().forEach(this::writeEvidence);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeEvidence(Evidence reason) {
        json.writeStartObject();
        json.writeStringProperty("feature", reason.feature());
        json.writeBooleanProperty("against", reason.weight() < 0);
        json.writeStringProperty("reason", reason.reason());
        json.writeEndObject();
    }

    private void writeItem(Item item) {
        json.writeStartObject();
        json.writeStringProperty("kind", item.kind());
        item.span().ifPresent(span -> writeSpan("span", span));
        if (!item.speakers().isEmpty()) {
            writeNumbers(
                    "speakers",
                    item.speakers().stream()
                            .map(id -> requireNonNull(shares.get(id)).number())
                            .toList());
        }
        item.label().ifPresent(label -> {
            json.writeStringProperty("label", label.text());
            label.source()
                    .map(span -> whyAccepted.get(span.start()))
                    .ifPresent(why -> json.writeNumberProperty("why", why));
        });
        item.time().ifPresent(this::writeTime);
        json.writeArrayPropertyStart("blocks");
        item.blocks().forEach(this::writeBlock);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTime(TimeSpan time) {
        json.writeArrayPropertyStart("time");
        json.writeNumber(seconds(time.start()));
        time.end().ifPresent(end -> json.writeNumber(seconds(end)));
        json.writeEndArray();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private void writeBlock(Block block) {
        json.writeStartObject();
        json.writeStringProperty("text", block.text());
        if (block instanceof Aside aside) {
            json.writeStringProperty("aside", Item.word(aside.kind()));
        } else if (block instanceof Paragraph paragraph && !paragraph.events().isEmpty()) {
            List<Integer> ends = new ArrayList<>();
            paragraph.events().forEach(event -> ends.addAll(List.of(event.start(), event.end())));
            writeNumbers("events", ends);
        }
        json.writeEndObject();
    }

    private void writeSpan(String name, SourceSpan span) {
        writeNumbers(name, List.of(span.start(), span.end()));
    }

    private void writeNumbers(String name, Collection<Integer> numbers) {
        json.writeArrayPropertyStart(name);
        numbers.forEach(number -> json.writeNumber(number.intValue()));
        json.writeEndArray();
    }

    /** A decision without its place. */
    private record Why(String rule, long percent, List<Evidence> evidence) {
        static Why of(LabelDecision decision) {
            return new Why(decision.rule(), Math.round(100 * decision.confidence()), decision.evidence());
        }
    }
}
