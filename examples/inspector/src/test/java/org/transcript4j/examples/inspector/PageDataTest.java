package org.transcript4j.examples.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the page's script is given. */
class PageDataTest {

    private static final JsonNode DATA = Page.ofHearing().data();

    @Test
    void holdsTheSourceAsItIs() {
        assertEquals(Page.hearing(), DATA.path("source").asString());
    }

    @Test
    void itemsStandInTheOrderOfTheSource() {
        List<String> kinds = new ArrayList<>();
        int before = -1;
        for (JsonNode item : DATA.path("items")) {
            kinds.add(item.path("kind").asString());
            int start = item.path("span").path(0).asInt(-1);
            assertTrue(start > before, item::toString);
            before = start;
        }

        assertEquals(List.of("title", "summary", "notice", "turn"), kinds.subList(0, 4));
        assertEquals(17, kinds.stream().filter("turn"::equals).count());
    }

    @Test
    void aTurnHasSpeakerTimeLabelTextAndWhy() {
        JsonNode turn = DATA.path("items").path(4);
        JsonNode why = DATA.path("whys").path(turn.path("why").asInt(-1));

        assertEquals("FEMI ADEYEMI", turn.path("label").asString());
        assertEquals(
                "FEMI ADEYEMI",
                DATA.path("speakers")
                        .path(turn.path("speakers").path(0).asInt())
                        .path("name")
                        .asString());
        assertEquals(13.0, turn.path("time").path(0).asDouble());
        assertTrue(turn.path("blocks").path(0).path("text").asString().startsWith("The hull"));
        assertEquals("colon", why.path("rule").asString());
        assertFalse(why.path("evidence").path(0).path("against").asBoolean(true));
    }

    @Test
    void eventsInSpeechAreRangesOfTheText() {
        JsonNode block = DATA.path("items").path(4).path("blocks").path(0);
        JsonNode events = block.path("events");

        assertEquals(
                "[laughter]",
                block.path("text")
                        .asString()
                        .substring(events.path(0).asInt(), events.path(1).asInt()));
    }

    @Test
    void whatWasRejectedIsThereWithItsReasons() {
        List<String> rejected = new ArrayList<>();
        for (JsonNode candidate : DATA.path("rejected")) {
            int start = candidate.path("span").path(0).asInt();
            int end = candidate.path("span").path(1).asInt();
            rejected.add(Page.hearing().substring(start, end));
            JsonNode why = DATA.path("whys").path(candidate.path("why").asInt(-1));
            assertTrue(why.path("evidence").values().stream()
                    .anyMatch(reason -> reason.path("against").asBoolean()));
        }

        assertTrue(rejected.containsAll(List.of("Note", "Remember", "For more information")), rejected::toString);
    }

    @Test
    void regionsBeginWhereTheSourceBeginsAndAscend() {
        JsonNode regions = DATA.path("regions");

        assertEquals(0, regions.path(0).asInt(-1));
        for (int at = 2; at < regions.size(); at += 2) {
            assertTrue(regions.path(at).asInt() > regions.path(at - 2).asInt());
            assertTrue(regions.path(at + 1).asInt() < DATA.path("roles").size());
        }
    }
}
