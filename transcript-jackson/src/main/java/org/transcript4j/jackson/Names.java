package org.transcript4j.jackson;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The names of properties that are written, encoded once. */
final class Names {

    static final SerializableString ASIDES = new SerializedString("asides");
    static final SerializableString BEFORE = new SerializedString("before");
    static final SerializableString CONFIDENCE = new SerializedString("confidence");
    static final SerializableString CUES = new SerializedString("cues");
    static final SerializableString END = new SerializedString("end");
    static final SerializableString ENTRIES = new SerializedString("entries");
    static final SerializableString EVENTS = new SerializedString("events");
    static final SerializableString HONORIFIC = new SerializedString("honorific");
    static final SerializableString ID = new SerializedString("id");
    static final SerializableString KIND = new SerializedString("kind");
    static final SerializableString LABEL = new SerializedString("label");
    static final SerializableString LABELS = new SerializedString("labels");
    static final SerializableString METADATA = new SerializedString("metadata");
    static final SerializableString NAME = new SerializedString("name");
    static final SerializableString NOTE = new SerializedString("note");
    static final SerializableString PARAGRAPHS = new SerializedString("paragraphs");
    static final SerializableString ROLE = new SerializedString("role");
    static final SerializableString SCHEMA_VERSION = new SerializedString("schemaVersion");
    static final SerializableString SOURCE = new SerializedString("source");
    static final SerializableString SPEAKERS = new SerializedString("speakers");
    static final SerializableString START = new SerializedString("start");
    static final SerializableString STARTED_AT = new SerializedString("startedAt");
    static final SerializableString SUMMARY = new SerializedString("summary");
    static final SerializableString TEXT = new SerializedString("text");
    static final SerializableString TIME = new SerializedString("time");
    static final SerializableString TITLE = new SerializedString("title");
    static final SerializableString TYPE = new SerializedString("type");
    static final SerializableString WORDS = new SerializedString("words");

    private Names() {}
}
