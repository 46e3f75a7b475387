package org.transcript4j.layout;

/**
 * A label as a turn shows it, without decoration.
 *
 * @param text what {@code label().text()} should be; empty where only a change of speaker is marked
 * @param speaker what {@code speakerName()} should be
 */
record PrintedLabel(String text, String speaker) {

    /** The mark of a change of speaker that names nobody. */
    static final PrintedLabel NONE = new PrintedLabel("", "");
}
