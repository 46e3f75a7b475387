package org.transcript4j.examples.search;

/**
 * A turn that was found.
 *
 * @param file where it is
 * @param line the line in which the words stand, counted from 1
 * @param speaker who said it; empty if nobody is named
 * @param snippet the sentence with the words, which stand between asterisks
 */
record Hit(String file, int line, String speaker, String snippet) {

    /** As grep does it, on one line; a text may hold anything, escape sequences included. */
    @Override
    public String toString() {
        String said = speaker.isEmpty() ? snippet : speaker + ": " + snippet;
        return (file + ":" + line + ": " + said).strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\ufffd");
    }
}
