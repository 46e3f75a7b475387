package org.transcript4j.examples.inspector;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.source.Region;
import org.transcript4j.source.Region.Role;

/** What is said of a parse in a few words. */
final class Facts {

    private Facts() {}

    /** Headings and values, in the order in which they are shown. */
    static Map<String, String> of(ParseResult result) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Format", result.format());
        facts.put("Layout", result.layout());
        result.charset().map(Charset::name).ifPresent(charset -> facts.put("Charset", charset));
        facts.put("Speakers", number(result.transcript().speakers().size()));
        facts.put("Turns", number(result.transcript().turns().size()));
        facts.put("Characters", number(result.source().length()));
        return facts;
    }

    /** How many candidates were rejected. */
    static long rejected(ParseResult result) {
        return result.decisions().stream()
                .filter(decision -> !decision.accepted())
                .count();
    }

    /** The roles that occur and can be seen, in the order of their declaration. */
    static List<String> roles(ParseResult result) {
        Map<Role, Boolean> found = new EnumMap<>(Role.class);
        for (Region region : result.regions()) {
            found.put(region.role(), true);
        }
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.BLANK && found.containsKey(role))
                .map(Item::word)
                .toList();
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
