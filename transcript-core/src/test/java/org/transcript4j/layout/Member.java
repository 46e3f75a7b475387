package org.transcript4j.layout;

/**
 * One who speaks in renderings.
 *
 * @param first the label as printed where the member speaks for the first time
 * @param later the label as printed from then on
 * @param speaker the name that the parser should give: the fullest form without honorific, role and note
 * @param address how others speak of the member
 */
record Member(String first, String later, String speaker, String address) {

    /** One whose label is the name, always printed alike. */
    static Member of(String name, String address) {
        return new Member(name, name, name, address);
    }
}
