package org.transcript4j.jackson.recognizer;

/**
 * Who speaks, and where that is said.
 *
 * @param name how the speaker is called; empty for somebody new without a name
 * @param start where the label stands in the source; -1 if it stands elsewhere than in what is said
 * @param end behind it
 */
record Voice(String name, int start, int end) {

    /** Somebody new, and nobody says who. */
    static final Voice UNNAMED = elsewhere("");

    /** A speaker whose label stands elsewhere in the document. */
    static Voice elsewhere(String name) {
        return new Voice(name, -1, -1);
    }

    /** The same speaker, in words that do not say so themselves. */
    Voice carriedOn() {
        return isElsewhere() ? this : elsewhere(name);
    }

    boolean isElsewhere() {
        return start < 0;
    }

    boolean isSameAs(Voice other) {
        return name.equals(other.name) && !name.isEmpty();
    }
}
