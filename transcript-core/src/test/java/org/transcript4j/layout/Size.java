package org.transcript4j.layout;

/**
 * How large a rendering is.
 *
 * @param speakers how many may speak
 * @param turns how many turns it has
 */
record Size(int speakers, int turns) {

    static final int MANY = 7;
}
