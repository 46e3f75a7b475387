package org.transcript4j.jackson;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.transcript4j.Speaker;
import tools.jackson.core.JsonParser;

/**
 * The speakers of a transcript while it is read, by their ids. While the table is open an id may come before its speaker: a
 * placeholder stands for it until the end. Made for one transcript, or for one turn that stands alone.
 */
final class SpeakerTable {

    private static final String UNKNOWN = "is not the id of a speaker of the transcript";
    private static final String UNLISTED =
            UNKNOWN + ", whose \"speakers\" must stand before \"entries\" where these are read one by one";

    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final Map<String, Speaker> placeholders = new HashMap<>();
    private String complaint = UNKNOWN;
    private boolean open;

    private SpeakerTable(boolean open) {
        this.open = open;
    }

    /** A table that waits for a list of speakers. */
    static SpeakerTable open() {
        return new SpeakerTable(true);
    }

    /** A table to which no list of speakers comes. */
    static SpeakerTable closed() {
        return new SpeakerTable(false);
    }

    /** Says that the list of speakers has come. */
    void close() {
        open = false;
    }

    /** Says that the list of speakers would come too late now. */
    void closeEarly() {
        if (open) {
            complaint = UNLISTED;
            open = false;
        }
    }

    /** The speakers so far, in order. */
    List<Speaker> speakers() {
        return List.copyOf(speakers.values());
    }

    /** Takes the speaker that the parser has just read. */
    Speaker add(Speaker speaker, JsonParser parser) {
        Speaker first = speakers.putIfAbsent(speaker.id(), speaker);
        if (first != null && !first.equals(speaker)) {
            throw Expect.mismatch(parser, Speaker.class, "has the id of another speaker");
        }
        return first == null ? speaker : first;
    }

    /** The speaker with this id, which the parser stands at; or a placeholder. */
    Speaker find(String id, JsonParser parser) {
        Speaker speaker = speakers.get(id);
        if (speaker != null) {
            return speaker;
        }
        if (!open || id.isBlank()) {
            throw Expect.mismatch(parser, Speaker.class, complaint);
        }
        return placeholders.computeIfAbsent(
                id, key -> Speaker.builder().id(key).name(key).build());
    }

    boolean hasPlaceholders() {
        return !placeholders.isEmpty();
    }

    /** The speaker that a placeholder stands for; any other speaker is given back. */
    Speaker resolve(Speaker speaker, JsonParser parser) {
        if (placeholders.get(speaker.id()) != speaker) {
            return speaker;
        }
        Speaker resolved = speakers.get(speaker.id());
        if (resolved == null) {
            throw Expect.mismatch(parser, Speaker.class, complaint);
        }
        return resolved;
    }
}
