package org.transcript4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** What an object is, where a list or field may hold more than one type: the value of its property {@code type}. */
enum ValueType {
    TURN("turn"),
    ASIDE("aside"),
    PARAGRAPH("paragraph");

    static final String PROPERTY = "type";

    private final String text;

    ValueType(String text) {
        this.text = text;
    }

    void write(JsonGenerator generator) {
        generator.writeName(Names.TYPE);
        generator.writeString(text);
    }

    /** The type of this name; {@code null} if this version does not know it. */
    static @Nullable ValueType of(String name) {
        for (ValueType type : values()) {
            if (type.text.equals(name)) {
                return type;
            }
        }
        return null;
    }

    /** Refuses an object of another type where this one is asked for. */
    void expect(JsonParser parser) {
        if (!Expect.string(parser).equals(text)) {
            throw Expect.mismatch(parser, String.class, "must be \"" + text + "\" here");
        }
    }
}
