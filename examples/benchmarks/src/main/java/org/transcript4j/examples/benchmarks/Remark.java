package org.transcript4j.examples.benchmarks;

import java.util.List;

/**
 * What one person says at a time.
 *
 * @param speaker the number of the speaker, from 1
 * @param name a first and a last name
 * @param second when, in seconds from the start
 * @param paragraphs what
 */
record Remark(int speaker, String name, int second, List<String> paragraphs) {

    String firstName() {
        return name.substring(0, name.indexOf(' '));
    }
}
