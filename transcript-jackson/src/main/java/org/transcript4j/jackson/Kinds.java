package org.transcript4j.jackson;

import org.transcript4j.Aside;
import org.transcript4j.Speaker;

/** The kinds of asides and speakers by their names in the form, which are in lower case. */
final class Kinds {

    private Kinds() {}

    static String name(Aside.Kind kind) {
        return switch (kind) {
            case HEADING -> "heading";
            case EVENT -> "event";
            case NOTICE -> "notice";
            case OTHER -> "other";
        };
    }

    /** {@link Aside.Kind#OTHER} for a name that this version does not know. */
    static Aside.Kind aside(String name) {
        return switch (name) {
            case "heading" -> Aside.Kind.HEADING;
            case "event" -> Aside.Kind.EVENT;
            case "notice" -> Aside.Kind.NOTICE;
            default -> Aside.Kind.OTHER;
        };
    }

    static String name(Speaker.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case GROUP -> "group";
            case GENERIC -> "generic";
        };
    }

    /** {@link Speaker.Kind#PERSON} for a name that this version does not know. */
    static Speaker.Kind speaker(String name) {
        return switch (name) {
            case "group" -> Speaker.Kind.GROUP;
            case "generic" -> Speaker.Kind.GENERIC;
            default -> Speaker.Kind.PERSON;
        };
    }
}
